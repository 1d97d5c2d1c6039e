using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Sourcing.Reports;
using Dateline.Language.Workspace.Analyses;
using Dateline.Pictures.Model.Entities;
using Dateline.Pictures.Model.Names;
using Dateline.Pictures.Model.Rows;
using Dateline.Pictures.Model.Series;
using Dateline.Pictures.Model.Sources;
using Dateline.Pictures.Model.When;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Model;

/// <summary>Reads an analysis as what is drawn of it. It takes time in proportion to what there is.</summary>
public static class PictureReader
{
    /// <param name="title">What the page is called; null for the words of the timeline's name.</param>
    /// <param name="day">The day by which plans are judged; null where none is given. No clock is asked.</param>
    public static TimelinePicture Read(Analysis analysis, string? title = null, EdtfDate? day = null)
    {
        IReadOnlyList<BoundEntry> entries = analysis.Timeline.Index.Entries;
        IReadOnlyList<BoundEntry> sources = [.. entries.Where(entry => ReferenceEquals(entry.Kind, BuiltIns.Source))];
        var naming = new Naming(analysis.Timeline);
        var words = new ValueWords(naming, analysis.Definition.Basis.Schema.Series);
        var marks = new SourceMarks(sources, naming);
        var mentions = new Mentions(analysis.Timeline.Index);
        var findings = new FindingNotes(analysis.Findings, analysis.Timeline.Index, naming);
        var reader = new RowReader(naming, new WhenReader(analysis.Timeline.After, naming), words, marks, mentions, findings);
        var disputes = new DisputeReader(naming, words, marks, new Agreement(analysis.Timeline.Index));
        var entities = new EntityReader(naming, words, marks, mentions, findings);
        var series = new SeriesReader(naming, marks);
        IReadOnlyList<EventRow> rows = RowGroups.Named([.. RowOrder.Of(analysis.Timeline).Select(reader.Of)]);
        TimelineSchema schema = analysis.Definition.Schema;
        return new TimelinePicture(schema.Name, title ?? TitleOf(schema.Name, entries), schema.Doc)
        {
            Rows = rows,
            Series = [.. analysis.Series.Histories.Where(history => history.Steps.Count + history.Undated.Count > 0).SelectMany(series.RowsOf)],
            Disputes = [.. rows.SelectMany(row => disputes.Of(row.Entry, row.Title)), .. entries.Where(IsEntity).SelectMany(entry => disputes.Of(entry, naming.NameOf(entry)))],
            Entities = entities.Groups(schema, entries, rows),
            Sources = entities.Sources(sources, rows),
            Missing = MissingReader.Of(analysis.Timeline, rows, naming, reader.TitleOf, day),
            Findings = findings.All,
        };
    }

    private static bool IsEntity(BoundEntry entry) => entry.Kind?.Category == KindCategory.Entity;

    /// <summary>The words of a name, each spelled as an entity of that id spells itself: <c>russia-nato</c> is <c>Russia NATO</c>.</summary>
    private static string TitleOf(string name, IEnumerable<BoundEntry> entries)
    {
        string[] words = name.Split('-');
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (BoundEntry entry in entries)
        {
            if (IsEntity(entry) && Array.IndexOf(words, entry.Id) >= 0 && Naming.TextOf(entry, "name") is { } called && called.Length < 30)
                known.TryAdd(entry.Id, called);
        }

        string title = string.Join(' ', words.Select(word => known.GetValueOrDefault(word, word)));
        return title.Length == 0 ? "Timeline" : char.ToUpperInvariant(title[0]) + title[1..];
    }
}
