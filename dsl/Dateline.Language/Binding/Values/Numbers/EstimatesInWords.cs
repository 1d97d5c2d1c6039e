using System.Globalization;
using Dateline.Language.Binding.Values.Signs;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Binding.Values.Numbers;

/// <summary>What people mean who write that a number is not exact: <c>more than 60</c> is 61 or more of what is counted.</summary>
internal static class EstimatesInWords
{
    /// <summary>What more than one of them are at least.</summary>
    private static readonly Dictionary<string, long> Plurals = new(StringComparer.OrdinalIgnoreCase)
    {
        ["tens"] = 20, ["dozens"] = 24, ["scores"] = 40, ["hundreds"] = 200, ["thousands"] = 2000, ["millions"] = 2_000_000,
        ["dutzende"] = 24, ["hunderte"] = 200, ["tausende"] = 2000, ["des dizaines"] = 20, ["des centaines"] = 200, ["decenas"] = 20, ["cientos"] = 200, ["decine"] = 20, ["десятки"] = 20, ["сотни"] = 200,
    };

    /// <param name="type">Of what it is an estimate: more than 60 people are 61, more than 60 metres are not.</param>
    /// <returns>Null where the text does not say which numbers it allows.</returns>
    public static NumberEstimate? Read(string text, ScalarType type)
    {
        if (Plurals.TryGetValue(text, out long least))
            return new(least, null, null);
        if (Range(text, "..", type) is { } written)
            return written;
        if (InexactWords.Before(text) is var (before, behind))
        {
            if (before == Inexactness.Between)
                return WithLikeliest(text, type) ?? InexactNumbers.Ranges.Select(range => Range(behind, range, type)).FirstOrDefault(range => range is { Low: not null, High: not null });
            return Number(behind, type) is { } number ? Of(before, number, type) : null;
        }

        if (InexactWords.After(text) is var (after, ahead) && Number(ahead, type) is { } stated)
            return Of(after, stated, type);
        return WithMargin(text, type) ?? WithLikeliest(text, type) ?? InexactNumbers.Ranges.Select(range => Range(text, range, type)).FirstOrDefault(range => range is { Low: not null, High: not null });
    }

    private static NumberEstimate? Of(Inexactness inexactness, decimal number, ScalarType type)
    {
        decimal step = type.Kind == ScalarKind.Number ? 0 : 1;
        return inexactness switch
        {
            Inexactness.AtLeast => new(number, null, null),
            Inexactness.MoreThan => new(number + step, null, null),
            Inexactness.AtMost => new(null, null, number),
            Inexactness.LessThan => new(null, null, number - step),
            _ => new(null, number, null),
        };
    }

    /// <summary>A range, and what is likeliest: <c>between 40 and 60, probably 50</c>, <c>50 (40 to 60)</c>.</summary>
    public static NumberEstimate? WithLikeliest(string text, ScalarType type)
    {
        foreach (string divider in new[] { ", ", "; ", " (" })
        {
            int at = text.IndexOf(divider, StringComparison.Ordinal);
            if (at <= 0)
                continue;
            NumberEstimate? first = Part(text.Substring(0, at), type);
            NumberEstimate? second = Part(text.Substring(at + divider.Length).TrimEnd(')', ' '), type);
            if ((Joined(first, second) ?? Joined(second, first)) is { } joined)
                return joined;
        }

        return null;
    }

    private static NumberEstimate? Part(string text, ScalarType type) => Number(text, type) is { } number ? new(null, number, null) : Read(text, type);

    private static NumberEstimate? Joined(NumberEstimate? range, NumberEstimate? likeliest) =>
        range is { Best: null, Low: var low, High: var high } && likeliest is { Best: { } best, Low: null, High: null } && !(best < low) && !(best > high) ? new(low, best, high) : null;

    /// <summary><c>40 ± 5</c>.</summary>
    private static NumberEstimate? WithMargin(string text, ScalarType type)
    {
        foreach (string sign in new[] { "±", "+/-", "+-" })
        {
            int at = text.IndexOf(sign, StringComparison.Ordinal);
            if (at > 0 && Number(text.Substring(0, at), type) is { } middle && Number(text.Substring(at + sign.Length), type) is { } margin && margin >= 0)
                return new(type.Kind == ScalarKind.Count && middle < margin ? null : middle - margin, middle, middle + margin);
        }

        return null;
    }

    private static NumberEstimate? Range(string text, string separator, ScalarType type)
    {
        int at = text.IndexOf(separator, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        (string before, string after) = (text.Substring(0, at).Trim(), text.Substring(at + separator.Length).Trim('.', ' '));
        (decimal? low, decimal? high) = (Number(before + ScaleOf(before, after), type), Number(after, type));
        bool isOne = (low is not null || before.Length == 0) && (high is not null || after.Length == 0) && (low is not null || high is not null);
        return isOne && !(low > high) ? new(low, null, high) : null;
    }

    /// <summary>Of <c>40 to 60 thousand</c> both numbers are thousands.</summary>
    private static string ScaleOf(string before, string after)
    {
        int blank = after.LastIndexOf(' ');
        string word = blank < 0 ? "" : after.Substring(blank);
        return word.Length > 0 && Digits.AreDecimal(before) && Digits.AreDecimal(after.Substring(0, blank)) && NumberWords.Read("2" + word) is not null ? word : "";
    }

    /// <summary>In digits, with or without signs between thousands, or in words; not below zero, as nobody estimates so in words.</summary>
    public static decimal? Number(string text, ScalarType type)
    {
        string number = text.Trim();
        string? digits = number.Length is 0 or > 20 ? null
            : Digits.AreDecimal(number) ? number
            : NumberForm.Read(number) is { } form ? form.Decimal is null || type.Kind != ScalarKind.Number ? form.Joined : null
            : NumberWords.Read(number);
        return digits is not null && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal read) ? read : null;
    }
}
