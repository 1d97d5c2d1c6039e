using Dateline.Language.Binding.Values.Signs;

namespace Dateline.Language.Binding.Values.Numbers;

/// <summary>What a number with signs between its digits can be: <c>1,250</c>, <c>1.234,56</c>, <c>.75</c>.</summary>
/// <param name="Joined">The number whose thousands are set apart, without the signs; null where they do not part thousands.</param>
/// <param name="Decimal">The number with a decimal point; null where no sign can be one.</param>
/// <param name="HasPoint">What parts the whole from its parts is evident: a point, or a sign other than those before it.</param>
internal sealed record NumberForm(string? Joined, string? Decimal, bool HasPoint)
{
    private const string Separators = ",.'’ _·\u00A0\u202F\u2009´`";

    /// <summary>
    /// The number before the point where only zeros are behind it: <c>12.0</c> is 12, <c>12.5</c> is nothing whole. Behind a comma they
    /// may be what is left of a thousand.
    /// </summary>
    public string? WholeOfDecimal
    {
        get
        {
            int point = Decimal?.IndexOf('.') ?? -1;
            return point < 0 || !HasPoint || Decimal!.Substring(point + 1).Trim('0').Length > 0 ? null : Decimal.Substring(0, point);
        }
    }

    /// <summary>Null where the text is not made of digits and such signs.</summary>
    public static NumberForm? Read(string text)
    {
        bool hasOtherMinus = text.Length > 0 && MinusSigns.IsLookalike(text[0]);
        int sign = hasOtherMinus ? 1 : Digits.SignOf(text);
        string signed = hasOtherMinus ? "-" : text.Substring(0, sign);
        var groups = new List<string>();
        var marks = new List<char>();
        int start = sign;
        for (int i = sign; i <= text.Length; i++)
        {
            bool isEnd = i == text.Length;
            if (!isEnd && text[i] is >= '0' and <= '9')
                continue;
            if (!isEnd && Separators.IndexOf(text[i]) < 0)
                return null;
            groups.Add(text.Substring(start, i - start));
            if (!isEnd)
                marks.Add(text[i]);
            start = i + 1;
        }

        // The parts of a whole may stand alone behind a point; every other group has digits.
        bool hasDigits = marks.Count > 0 && groups.Skip(1).All(group => group.Length > 0) && (groups[0].Length > 0 || marks.Count == 1);
        if (!hasDigits)
            return null;
        string? joined = ArePartedByThousands(groups, marks, marks.Count) ? string.Concat(groups) : null;
        string? decimals = WithPoint(groups, marks);
        return joined is null && decimals is null ? null : new NumberForm(joined is null ? null : signed + joined, decimals is null ? null : signed + decimals, marks[marks.Count - 1] == '.' || marks.Count > 1);
    }

    private static string? WithPoint(List<string> groups, List<char> marks)
    {
        char last = marks[marks.Count - 1];
        bool mayBePoint = last is ',' or '.' or '·' && marks.IndexOf(last) == marks.Count - 1;
        List<string> whole = groups.GetRange(0, groups.Count - 1);
        if (!mayBePoint || (marks.Count > 1 && !ArePartedByThousands(whole, marks, marks.Count - 1)))
            return null;
        string before = string.Concat(whole);
        return $"{(before.Length == 0 ? "0" : before)}.{groups[groups.Count - 1]}";
    }

    /// <summary>Groups of three behind the first one, all with the same sign before them; in India the middle ones have two digits.</summary>
    private static bool ArePartedByThousands(List<string> groups, List<char> marks, int count)
    {
        string first = groups[0];
        bool isFirst = first.Length is >= 1 and <= 3 && first[0] != '0';
        bool areAlike = marks.Take(count).All(mark => mark == marks[0]);
        if (!isFirst || !areAlike || groups.Count < 2 || groups[groups.Count - 1].Length != 3)
            return false;
        IEnumerable<string> middle = groups.Skip(1).Take(groups.Count - 2);
        return middle.All(group => group.Length == 3) || (marks[0] == ',' && first.Length <= 2 && middle.All(group => group.Length == 2));
    }
}
