using Dateline.Editing.Answers;
using Dateline.Editing.Cursors;
using Dateline.Editing.Wording;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Logic;

namespace Dateline.Editing.Completions;

/// <summary>What a rule may ask of its entries: their fields, and behind a dot what a field leads to.</summary>
internal static class PathItems
{
    /// <param name="kinds">Of which the rule is.</param>
    public static void Add(CompletionDraft draft, TimelineSchema schema, IReadOnlyList<KindSymbol> kinds)
    {
        CursorPlace place = draft.Place;
        string text = place.Lines.Text;
        int start = place.Offset;
        while (start > place.Token.Start && (IsOfName(text[start - 1]) || text[start - 1] == '.'))
            start--;
        int end = place.Offset;
        while (end < place.Token.End && IsOfName(text[end]))
            end++;
        string[] path = text[start..place.Offset].Split('.');
        draft.Retarget(TextSpan.FromBounds(place.Offset - path[^1].Length, end));
        if (path.Length == 1)
            AddFields(draft, schema, kinds);
        else
            AddBehind(draft, schema, TypeOf(schema, kinds, path[..^1]));
    }

    private static bool IsOfName(char character) => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-';

    /// <summary>Null where it leads nowhere that is known.</summary>
    private static FieldType? TypeOf(TimelineSchema schema, IReadOnlyList<KindSymbol> kinds, IReadOnlyList<string> path)
    {
        FieldType? type = null;
        foreach (string name in path)
        {
            type = type switch
            {
                null => FieldsOf(schema, kinds).FirstOrDefault(field => field.Name == name)?.Type,
                ChangeType change when name is "from" or "to" => change.Series.Type,
                ReferenceType { Kind: { } next } => FieldsOf(schema, [next]).FirstOrDefault(field => field.Name == name)?.Type
                    ?? schema.Series.FirstOrDefault(series => series.Name == name && next.Is(series.Of))?.Type,
                _ => null,
            };
            if (type is null)
                return null;
            type = type is ListType list ? list.Element : type;
        }

        return type;
    }

    private static void AddBehind(CompletionDraft draft, TimelineSchema schema, FieldType? type)
    {
        switch (type)
        {
            case ChangeType { Series: var series }:
                draft.Add("from", CompletionKind.Field, "from", TypeWords.Of(series), "What it was before.");
                draft.Add("to", CompletionKind.Field, "to", TypeWords.Of(series), "What it is from then on.");
                break;
            case ScalarType { IsEstimate: true } estimate:
                foreach (string bound in EstimateBounds.All)
                    draft.Add(bound, CompletionKind.Field, bound, TypeWords.Of(estimate.Exact), FieldDocs.OfKey(bound));
                break;
            case ReferenceType { Kind: { } kind }:
                AddFields(draft, schema, [kind]);
                foreach (SeriesSymbol series in schema.Series.Where(series => kind.Is(series.Of)))
                    draft.Add(series.Name, CompletionKind.Field, series.Name, TypeWords.Of(series), series.Doc ?? "");
                break;
        }
    }

    private static void AddFields(CompletionDraft draft, TimelineSchema schema, IReadOnlyList<KindSymbol> kinds)
    {
        foreach (FieldSymbol field in FieldsOf(schema, kinds))
            draft.Add(field.Name, CompletionKind.Field, field.Name, TypeWords.Of(field.Type), FieldDocs.Of(field));
    }

    private static IEnumerable<FieldSymbol> FieldsOf(TimelineSchema schema, IReadOnlyList<KindSymbol> kinds) =>
        kinds.SelectMany(schema.FieldsOf).DistinctBy(field => field.Name).OrderBy(field => field.IsBuiltIn);
}
