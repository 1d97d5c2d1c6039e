using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Pictures.Model.Names;
using Dateline.Pictures.Model.Sources;
using Dateline.Pictures.Model.When;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Model.Rows;

/// <summary>Reads events and observations as lines of what happened.</summary>
internal sealed class RowReader(Naming naming, WhenReader when, ValueWords words, SourceMarks marks, Mentions mentions, FindingNotes findings)
{
    private readonly Naming _naming = naming;
    private readonly SourceMarks _marks = marks;
    private readonly FactReader _facts = new(naming, words);
    private readonly QuotationReader _quotations = new(naming, marks);

    public EventRow Of(BoundEntry entry)
    {
        BoundField? number = FactReader.NumberOf(entry);
        WhenPicture picture = when.Of(entry);
        string status = (entry.Find(BuiltIns.StatusField)?.Value as ChoiceValue)?.Option ?? "happened";
        return new EventRow(entry, _naming.AnchorOf(entry), TitleOf(entry), KindOf(entry), picture, RowGroups.Of(picture))
        {
            Number = number is null ? null : _facts.WordsOf(number),
            Status = (status == "happened", entry.IsDraft) switch
            {
                (true, false) => null,
                (true, true) => "draft",
                (false, false) => status,
                (false, true) => $"{status}, draft",
            },
            Sources = _marks.Of(entry),
            Quotations = _quotations.Of(entry),
            Facts = _facts.Of(entry, number),
            // What the title says already is not told twice.
            Notes = [.. NoteReader.Of(entry, _naming).Where(note => note.ToString() != TitleOf(entry))],
            NamedBy = [.. mentions.Of(entry.Id).Select(other => _naming.RunOf(other, TitleOf(other)))],
            Disputes = entry.Fields.Count(field => field.Evidence is { } evidence && evidence.Says.Any(report => words.Of(report.Value).ToString() != words.Of(field).ToString())),
            IsBroken = entry.Kind is null || entry.IsDamaged || entry.Fields.Any(field => field.Value is FaultyValue),
            Findings = findings.NumbersOf(entry),
        };
    }

    /// <summary>An observation has no title: it is called after what it states, and of whom.</summary>
    public string TitleOf(BoundEntry entry)
    {
        if (entry.Kind?.Category != KindCategory.Observation || Naming.OwnNameOf(entry) is not null)
            return _naming.NameOf(entry);
        if (entry.Find(BuiltIns.Entity)?.Value is not ReferenceValue entity)
            return _naming.NameOf(entry);
        string stated = string.Join(" and ", entry.Fields.Where(field => !field.Symbol.IsBuiltIn || IsSeries(field)).Select(field => TextWords.Label(field.Symbol.Name)));
        return stated.Length == 0 ? _naming.NameOf(entry) : TextWords.Title(stated) + " of " + _naming.RunOf(entity.Id).Text;
    }

    private static bool IsSeries(BoundField field) => !BuiltIns.AsOf.Fields.Contains(field.Symbol);

    private static string? KindOf(BoundEntry entry) => entry.Kind is { } kind ? ReferenceEquals(kind, BuiltIns.AsOf) ? "stated" : TextWords.Label(kind.Name) : null;
}
