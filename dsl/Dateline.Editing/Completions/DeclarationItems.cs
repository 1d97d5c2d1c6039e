using Dateline.Editing.Answers;
using Dateline.Editing.Cursors;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;

namespace Dateline.Editing.Completions;

/// <summary>What may stand behind the words of a field or of a series.</summary>
internal static class DeclarationItems
{
    private const string OneOf = "one of ";

    /// <param name="kind">The kind or the record that has it.</param>
    /// <param name="below">The names from the field on: none where its type alone stands behind it.</param>
    public static void AddOfField(CompletionDraft draft, TimelineSchema schema, string kind, IReadOnlyList<string> below)
    {
        switch (below)
        {
            case [] or ["type"]:
                TypeItems.AddOfField(draft, schema, kind);
                break;
            case ["optional" or "unique"]:
                draft.AddYesAndNo();
                break;
            case ["default"] when draft.Place.Siblings.TryGetValue("type", out string? type):
                if (type.TrimEnd('?') == ScalarType.Flag.Name)
                    draft.AddYesAndNo();
                else
                    draft.AddOptions(OptionsOf(type, schema), type);
                break;
        }
    }

    public static void AddOfSeries(CompletionDraft draft, TimelineSchema schema, string series, string key)
    {
        switch (key)
        {
            case "of":
                draft.AddKinds(schema.Entities);
                break;
            case "type":
                TypeItems.AddOfSeries(draft, schema);
                break;
            case "allow":
                AddMove(draft, schema, draft.Place.Siblings.GetValueOrDefault("type") ?? schema.Series.FirstOrDefault(one => one.Name == series)?.Type.Name ?? "");
                break;
            case "only":
                draft.AddWords(("rises", "It never falls."), ("falls", "It never rises."));
                break;
            case "counted":
                draft.AddWords(("yes", "An as-of need not be what the changes left."));
                break;
        }
    }

    /// <summary>What it was, and behind the arrow what it became.</summary>
    private static void AddMove(CompletionDraft draft, TimelineSchema schema, string type)
    {
        CursorPlace place = draft.Place;
        string text = place.Lines.Text;
        int arrow = text.IndexOf(ChangeItems.Arrow, place.Token.Start, place.Token.Length, StringComparison.Ordinal);
        bool isBehind = arrow >= 0 && place.Offset >= arrow + ChangeItems.Arrow.Length;
        if (isBehind)
            draft.RetargetToLastWord();
        else if (arrow >= 0)
            draft.Retarget(TextSpan.FromBounds(place.Token.Start, Math.Max(place.Offset, place.Token.Start + text[place.Token.Start..arrow].TrimEnd().Length)));
        foreach (string option in OptionsOf(type, schema))
            draft.Add(option, CompletionKind.Choice, arrow < 0 ? $"{option} {ChangeItems.Arrow} " : option, type, "");
    }

    /// <summary>Those of a choice, as a type names or lists them; none of another type.</summary>
    private static IReadOnlyList<string> OptionsOf(string type, TimelineSchema schema)
    {
        string name = type.Trim('"', '\'').TrimEnd('?', ' ');
        return name.StartsWith(OneOf, StringComparison.Ordinal)
            ? name[OneOf.Length..].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : schema.Choices.FirstOrDefault(choice => choice.Name == name)?.Options ?? [];
    }
}
