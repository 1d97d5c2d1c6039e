using Dateline.Language.Diagnostics;

namespace Dateline.Logic;

/// <summary>
/// A version as its numbers say: <c>3.9</c> comes before <c>3.10</c>, <c>2.0</c> and <c>2</c> are the same, and what stands behind a hyphen comes before the version without it, as semver.org has it.
/// What stands behind a plus sign does not count.
/// </summary>
internal sealed class VersionNumber : IComparable<VersionNumber>, IEquatable<VersionNumber>
{
    /// <summary>Digits that still are a number.</summary>
    private const int MostDigits = 18;

    private readonly long[] _numbers;
    private readonly string[] _before;

    private VersionNumber(string text, long[] numbers, string[] before)
    {
        Text = text;
        _numbers = numbers;
        _before = before;
    }

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>The first number.</summary>
    public long Major => _numbers[0];

    /// <summary>A text that is the same exactly where the versions are.</summary>
    public string Key
    {
        get
        {
            int last = Array.FindLastIndex(_numbers, number => number != 0);
            IEnumerable<string> before = _before.Select(part => NumberIn(part) is { } number ? Words.Number(number) : part);
            return $"{string.Join(".", _numbers.Take(last + 1).Select(Words.Number))}-{string.Join(".", before)}";
        }
    }

    /// <summary>Null for what is not a version: numbers with points between them, perhaps a <c>v</c> before them, perhaps more behind a hyphen.</summary>
    public static VersionNumber? Read(string text)
    {
        string version = text.Length > 0 && text[0] is 'v' or 'V' ? text.Substring(1) : text;
        int plus = version.IndexOf('+');
        version = plus < 0 ? version : version.Substring(0, plus);
        int hyphen = version.IndexOf('-');
        string[] before = hyphen < 0 ? [] : version.Substring(hyphen + 1).Split('.');
        string[] parts = (hyphen < 0 ? version : version.Substring(0, hyphen)).Split('.');
        long[] numbers = new long[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            if (NumberIn(parts[i]) is not { } number)
                return null;
            numbers[i] = number;
        }

        return before.Any(part => part.Length == 0) ? null : new VersionNumber(text, numbers, before);
    }

    public int CompareTo(VersionNumber? other)
    {
        if (other is null)
            return 1;
        for (int i = 0; i < Math.Max(_numbers.Length, other._numbers.Length); i++)
        {
            int order = (i < _numbers.Length ? _numbers[i] : 0).CompareTo(i < other._numbers.Length ? other._numbers[i] : 0);
            if (order != 0)
                return order;
        }

        if (_before.Length == 0 || other._before.Length == 0)
            return other._before.Length.CompareTo(_before.Length);
        for (int i = 0; i < Math.Min(_before.Length, other._before.Length); i++)
        {
            int order = Compare(_before[i], other._before[i]);
            if (order != 0)
                return order;
        }

        return _before.Length.CompareTo(other._before.Length);
    }

    public bool Equals(VersionNumber? other) => other is not null && CompareTo(other) == 0;

    public override bool Equals(object? obj) => Equals(obj as VersionNumber);

    public override int GetHashCode() => _numbers.Length == 0 ? 0 : _numbers[0].GetHashCode();

    public override string ToString() => Text;

    /// <summary>Numbers come before words.</summary>
    private static int Compare(string one, string other) => (NumberIn(one), NumberIn(other)) switch
    {
        ({ } first, { } second) => first.CompareTo(second),
        ({ }, null) => -1,
        (null, { }) => 1,
        _ => Math.Sign(string.CompareOrdinal(one, other)),
    };

    private static long? NumberIn(string text) =>
        text.Length is > 0 and <= MostDigits && text.All(digit => digit is >= '0' and <= '9') ? long.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;
}
