using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Drafts;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Schema.Types;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Series;

/// <summary>Reads the moves that a series of states allows: <c>[open -> suspended, suspended -> open]</c>.</summary>
internal static class MoveReader
{
    /// <summary>What people write for an arrow, the longest first. The first two are read, the others are refused.</summary>
    private static readonly string[] Arrows = ["->", "→", "-->", "==>", "=>", "–>", "—>", "⇒", "–", "—"];

    /// <summary>Null where a move cannot be read: which ones are allowed is then not known, so any may be made.</summary>
    public static IReadOnlyList<AllowedMove>? ReadAll(SchemaDraft draft, YamlPair allow, ChoiceSymbol choice)
    {
        const string wanted = "a list of moves, such as [open -> closed]";
        if (allow.Value is not YamlSequence list)
        {
            Values.Misshaped(draft, allow, wanted);
            return null;
        }

        var moves = new List<AllowedMove>(list.Items.Count);
        bool isWhole = true;
        foreach (YamlNode item in list.Items)
        {
            AllowedMove? move = null;
            if (item is YamlScalar text)
                move = Read(draft, text, choice);
            else
                draft.Report(DeclaredSeriesFindings.Move(draft.PlaceOf(item), "this"));

            if (move is null)
                isWhole = false;
            else if (moves.Find(other => other.From == move.From && other.To == move.To) is { } first)
                draft.Report(DeclaredSeriesFindings.RepeatedMove(move.Place, first));
            else
                moves.Add(move);
        }

        return isWhole ? moves : null;
    }

    private static AllowedMove? Read(SchemaDraft draft, YamlScalar item, ChoiceSymbol choice)
    {
        string text = item.Value;
        (int start, string? arrow) = FindArrow(text);
        if (arrow is null)
        {
            draft.Report(DeclaredSeriesFindings.Move(draft.PlaceOf(item), text));
            return null;
        }

        var from = TypeWords.Of(text.Substring(0, start));
        int end = start + arrow.Length;
        var to = TypeWords.Of(text.Substring(end));
        if (from.Count != 1 || to.Count != 1)
        {
            draft.Report(DeclaredSeriesFindings.Move(draft.PlaceOf(item), text));
            return null;
        }

        if (arrow is not ("->" or "→"))
            draft.Report(DeclaredSeriesFindings.ForeignArrow(draft.PlaceOf(item.SpanOf(start, arrow.Length)), arrow));
        bool fromIsKnown = IsState(draft, choice, from.Text, item.SpanOf(from.Start, from.End - from.Start));
        bool toIsKnown = IsState(draft, choice, to.Text, item.SpanOf(end + to.Start, to.End - to.Start));
        return fromIsKnown && toIsKnown ? new AllowedMove(from.Text, to.Text, draft.PlaceOf(item)) : null;
    }

    private static bool IsState(SchemaDraft draft, ChoiceSymbol choice, string written, TextSpan span)
    {
        if (choice.Find(written) is not null)
            return true;
        draft.Report(DeclaredSeriesFindings.UnknownState(draft.PlaceOf(span), written, choice));
        return false;
    }

    /// <summary>The first arrow in the text, the longest that begins there.</summary>
    private static (int Start, string? Arrow) FindArrow(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            string? longest = null;
            foreach (string arrow in Arrows)
            {
                if (string.CompareOrdinal(text, i, arrow, 0, arrow.Length) == 0 && arrow.Length > (longest?.Length ?? 0))
                    longest = arrow;
            }

            if (longest is not null)
                return (i, longest);
        }

        return (0, null);
    }
}
