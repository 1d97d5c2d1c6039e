using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Pictures.Model.Names;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Model.Rows;

/// <summary>What an entry states besides what has a place of its own on a page.</summary>
internal sealed class FactReader(Naming naming, ValueWords words)
{
    private static readonly HashSet<FieldSymbol> Placed =
    [
        BuiltIns.Date, BuiltIns.Effective, BuiltIns.StatusField, BuiltIns.Title, BuiltIns.Sources, BuiltIns.Quotes, BuiltIns.Except,
        BuiltIns.Name, BuiltIns.OptionalName, BuiltIns.Also, BuiltIns.Note, BuiltIns.Entity, BuiltIns.CopyHash,
    ];

    /// <summary>The one that a headline carries: what changes, or else the first number; null where it states none.</summary>
    public static BoundField? NumberOf(BoundEntry entry) =>
        entry.Fields.FirstOrDefault(field => IsOwn(field) && field.Value is ChangeValue)
        ?? entry.Fields.FirstOrDefault(field => IsOwn(field) && field.Value is IntegerValue or NumberValue or EstimateValue)
        ?? (entry.Kind?.Category == KindCategory.Observation ? entry.Fields.FirstOrDefault(field => IsOwn(field) && field.Value is ChoiceValue) : null);

    public string WordsOf(BoundField number) => words.Of(number).ToString();

    public IReadOnlyList<Fact> Of(BoundEntry entry, BoundField? number)
    {
        var facts = new List<Fact>();
        foreach (BoundField field in entry.Fields)
        {
            if (!IsOwn(field) || ReferenceEquals(field, number) || (field.Value is ListValue { Items.Count: 0 }))
                continue;
            facts.Add(new Fact(TextWords.Label(field.Symbol.Name), ValueOf(field)));
        }

        return facts;
    }

    private Phrase ValueOf(BoundField field)
    {
        Phrase value = field.Value is UnknownValue unknown ? Phrase.Of("unknown, ").With(naming.PhraseOf(unknown.Reason)) : words.Of(field);
        return field.Evidence is { Parts.Count: > 0 } evidence
            ? value.With(Phrase.Of($" ({string.Join(", ", evidence.Parts.Select(part => $"{words.Of(part.Value)} {TextWords.Label(part.Name)}"))})"))
            : value;
    }

    private static bool IsOwn(BoundField field) => !Placed.Contains(field.Symbol) && field.Value is not WaiversValue;
}
