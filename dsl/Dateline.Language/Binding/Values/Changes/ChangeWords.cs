using Dateline.Language.Binding.Values.Numbers;
using Dateline.Language.Binding.Values.Signs;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Binding.Values.Changes;

/// <summary>The changes that a text in other words may mean, as the language writes them.</summary>
internal sealed class ChangeWords(string text, SeriesSymbol series)
{
    /// <summary>Where two values stand in it, the one before and the one after.</summary>
    public IEnumerable<string> OfTwo()
    {
        foreach ((string open, string close) in ChangePhrases.Was)
        {
            if (Split(text, open, close) is var (now, before) && Value(before) is { } old && Value(now) is { } current)
                yield return $"{old} -> {current}";
        }

        foreach ((string open, string close) in ChangePhrases.NowInBrackets)
        {
            if (Split(text, open, close) is var (before, now) && Value(before) is { } old && Value(now) is { } current)
                yield return $"{old} -> {current}";
        }

        string rest = Behind(text, ChangePhrases.From) ?? text;
        foreach (string to in ChangePhrases.To)
        {
            // An id has hyphens of its own.
            if (series.Type is ReferenceType && to == "-")
                continue;
            if (Split(rest, to, "") is var (before, now) && Value(before) is { } old && Value(now) is { } current)
                yield return $"{old} -> {current}";
        }
    }

    /// <summary>Where a step stands in it with what it led to.</summary>
    public IEnumerable<string> OfStepsTo()
    {
        if (ChangeReader.DeltaType(series.Type) is null)
            yield break;
        foreach ((string open, string close) in ChangePhrases.LedTo)
        {
            if (Split(text, open, close) is var (step, now) && Signed(step) is { } signed && Value(now) is { } current && Steps.Before(signed, current) is { } before)
                yield return $"{before} -> {current}";
        }
    }

    /// <summary>Where it is nothing but a step.</summary>
    public string? OfStep() => ChangeReader.DeltaType(series.Type) is null ? null : Signed(text);

    /// <summary>Where it is a step of which the size is partly known, in a series that may be so: <c>+ 20 to 30</c>, <c>up by at least 5</c>.</summary>
    public string? OfVagueStep()
    {
        if (series.Type is not ScalarType { IsEstimate: true } number)
            return null;
        return SizeOfStep(number) is ({ } sign, { } size) && (size.Low ?? size.High) is not null ? sign + size.TextOfBounds : null;
    }

    /// <summary>Where it is a step of which it is only said that it is about so much: <c>+about 20</c>, <c>up by some 20</c>.</summary>
    public (string Sign, decimal About)? OfStepAbout() =>
        series.Type is ScalarType { IsNumber: true } number && SizeOfStep(number) is ({ } sign, { Low: null, High: null, Best: { } about }) ? (sign, about) : null;

    private (string Sign, NumberEstimate Size)? SizeOfStep(ScalarType number)
    {
        string words = text.Trim();
        string? up = Behind(words, ChangePhrases.Up) ?? Before(words, ChangePhrases.UpBehind);
        string? down = up is null ? Behind(words, ChangePhrases.Down) ?? Before(words, ChangePhrases.DownBehind) : null;
        return (up ?? down) is { } written && EstimatesInWords.Read(written.Trim(), number.Exact) is { } size ? (up is null ? "-" : "+", size) : null;
    }

    /// <summary>Where one value stands in it, which it has from now on.</summary>
    public string? OfResult() => Behind(text, ChangePhrases.Now) is { } now && Value(now) is { } current ? $"-> {current}" : null;

    /// <summary>Where it is nothing but a value.</summary>
    public string? OfValue() => Value(text) is { } current ? $"-> {current}" : null;

    /// <summary>Both steps of a text that leaves open in which direction it moved; empty where it does not.</summary>
    public IReadOnlyList<string> OfOpenDirection() =>
        ChangeReader.DeltaType(series.Type) is not null && Behind(text, ChangePhrases.By) is { } size && Number(size) is { } number ? ["-" + number, "+" + number] : [];

    /// <summary>It is a value as it stands.</summary>
    public bool IsValue => text.Length > 0 && Value(text) == text.Trim();

    public bool IsOnlyBefore => Behind(text, ChangePhrases.Before) is { } before && Value(before) is not null;

    private string? Signed(string step)
    {
        string words = step.Trim();
        string? up = Behind(words, ChangePhrases.Up) ?? Before(words, ChangePhrases.UpBehind);
        if (up is not null && Number(up) is { } rise)
            return "+" + rise;
        string? down = Behind(words, ChangePhrases.Down) ?? Before(words, ChangePhrases.DownBehind);
        return down is not null && Number(down) is { } fall ? "-" + fall : null;
    }

    /// <summary>A value of the series as it is written; null where it is none that anybody can see.</summary>
    private string? Value(string written)
    {
        string value = written.Trim();
        return series.Type switch
        {
            ChoiceType choice => choice.Choice.Options.Contains(value, StringComparer.Ordinal) ? value : NearestName.Of(value, choice.Choice.Options),
            ScalarType { IsEstimate: true } when EstimateReader.IsRange(value) => value,
            ScalarType => IsNumber(value) ? value : Number(value),
            _ => Text.Words.Names.IsName(value) ? value : null,
        };
    }

    /// <summary>A number without a sign of its own.</summary>
    private string? Number(string written)
    {
        string number = written.Trim();
        if (IsNumber(number) && Digits.SignOf(number) == 0)
            return number;
        NumberForm? form = NumberForm.Read(number);
        string? point = IsOfDecimals ? form?.Decimal : null;
        bool isEitherOf = point is not null && form?.Joined is not null;
        return NumberWords.Read(number) ?? (isEitherOf ? null : point ?? form?.Joined);
    }

    private bool IsOfDecimals => series.Type is ScalarType { Kind: ScalarKind.Number };

    private bool IsNumber(string text) => IsOfDecimals ? Digits.AreDecimal(text) : Digits.AreWhole(text);

    private static (string Before, string Behind)? Split(string text, string open, string close)
    {
        int at = text.IndexOf(open, 1 <= text.Length ? 1 : 0, StringComparison.OrdinalIgnoreCase);
        bool closes = at > 0 && text.EndsWith(close, StringComparison.Ordinal);
        int start = at + open.Length;
        return closes && text.Length - close.Length > start ? (text.Substring(0, at), text.Substring(start, text.Length - close.Length - start)) : null;
    }

    private static string? Behind(string text, string[] beginnings)
    {
        foreach (string beginning in beginnings)
        {
            if (text.Length > beginning.Length && text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return text.Substring(beginning.Length);
        }

        return null;
    }

    private static string? Before(string text, string[] ends)
    {
        foreach (string end in ends)
        {
            if (text.Length > end.Length && text.EndsWith(end, StringComparison.OrdinalIgnoreCase))
                return text.Substring(0, text.Length - end.Length);
        }

        return null;
    }
}
