using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;

namespace Dateline.Language.Workspace.Definitions;

/// <summary>
/// Where everything stands in a timeline file after an edit that declares the same, and what its names mean now. What was found
/// by the file as it was is said of it as it is.
/// </summary>
/// <param name="now">What the file declares now.</param>
/// <param name="stretches">Each word of the file before and after the edit, in the order of the file. The two are equally long.</param>
internal sealed class MovedPlaces(TimelineSchema now, IReadOnlyList<(TextSpan Before, TextSpan After)> stretches)
{
    private readonly FileMap _file = now.File;
    private Dictionary<int, string>? _docs;

    public Finding Of(Finding finding)
    {
        if (!Concerns(finding))
            return finding;
        Finding moved = finding with
        {
            Place = Of(finding.Place),
            Related = finding.Related.Select(related => related with { Place = Of(related.Place) }).ToEquatableArray(),
            Repairs = finding.Repairs.Select(repair => repair with { Edits = repair.Edits.Select(Of).ToEquatableArray() }).ToEquatableArray(),
        };
        return moved.Meanings.Count == 0 ? moved : moved with { Meanings = moved.Meanings.Select(Of).ToEquatableArray() };
    }

    private bool Concerns(Finding finding) =>
        finding.Meanings.Count > 0
        || IsHere(finding.Place.Path)
        || finding.Related.Any(related => IsHere(related.Place.Path))
        || finding.Repairs.Any(repair => repair.Edits.Any(edit => IsHere(edit.Path)));

    private bool IsHere(string path) => path == _file.Path;

    private Place Of(Place place) => IsHere(place.Path) ? _file.PlaceOf(Of(place.Span)) : place;

    private TextEdit Of(TextEdit edit) => IsHere(edit.Path) ? edit with { Span = Of(edit.Span) } : edit;

    private Meaning Of(Meaning meaning)
    {
        Place declared = Of(meaning.Declared);
        return new Meaning(meaning.Name, declared, (_docs ??= DocsOf(now))[declared.Span.Start]);
    }

    /// <summary>The file as a whole stays what it is.</summary>
    private TextSpan Of(TextSpan span) => span == default ? span : TextSpan.FromBounds(Of(span.Start), Of(span.End));

    private int Of(int position)
    {
        int low = 0;
        int high = stretches.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (stretches[middle].Before.Start <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? position : position + stretches[low - 1].After.Start - stretches[low - 1].Before.Start;
    }

    /// <summary>What is said of each name, by the place of its declaration.</summary>
    private static Dictionary<int, string> DocsOf(TimelineSchema schema)
    {
        var docs = new Dictionary<int, string>();
        foreach (KindSymbol kind in schema.Entities.Concat(schema.Events))
        {
            Add(kind.Place, kind.Doc);
            AddAll(kind.Fields);
        }

        foreach (RecordSymbol record in schema.Records)
            AddAll(record.Fields);
        foreach (SeriesSymbol series in schema.Series)
            Add(series.Place, series.Doc);
        return docs;

        void AddAll(IEnumerable<FieldSymbol> fields)
        {
            foreach (FieldSymbol field in fields)
                Add(field.Place, field.Doc);
        }

        void Add(Place? place, string? doc)
        {
            if (place is not null && doc is not null)
                docs[place.Span.Start] = doc;
        }
    }
}
