using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Drafts;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Constraints;

/// <summary>Reads a length: <c>10</c>, <c>2..40</c>, <c>..40</c>, <c>2..</c>.</summary>
internal static class LengthReader
{
    private const string Between = "..";
    private const int MostDigits = 9;

    public static LengthRange? Read(SchemaDraft draft, YamlPair pair)
    {
        string text = (pair.Value as YamlScalar)?.Value ?? "";
        int dots = text.IndexOf(Between, StringComparison.Ordinal);
        string first = dots < 0 ? text : text.Substring(0, dots);
        string last = dots < 0 ? text : text.Substring(dots + Between.Length);
        bool isRead = TryRead(first, out int? min) & TryRead(last, out int? max);
        if (!isRead || (min is null && max is null))
        {
            Values.Misshaped(draft, pair, "a length, such as 10, 2..40 or ..40");
            return null;
        }

        if (!(min > max))
            return new LengthRange(min, max);
        draft.Report(ConstraintFindings.Reversed(draft.PlaceOf(pair.Value), null, first, last));
        return null;
    }

    /// <summary>Nothing is read as no bound.</summary>
    private static bool TryRead(string text, out int? number)
    {
        number = null;
        int value = 0;
        foreach (char digit in text)
        {
            if (digit is < '0' or > '9' || text.Length > MostDigits)
                return false;
            value = (value * 10) + (digit - '0');
        }

        if (text.Length > 0)
            number = value;
        return true;
    }
}
