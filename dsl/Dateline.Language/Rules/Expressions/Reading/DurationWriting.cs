using System.Globalization;
using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Letters;

namespace Dateline.Language.Rules.Expressions.Reading;

/// <summary>Reads a number with a unit behind it, <c>9 months</c>, and several of them in a row, <c>1 year 3 months</c>.</summary>
internal static class DurationWriting
{
    /// <summary>Whether a number is one of units: a word follows it that is a unit, or is meant for one.</summary>
    public static bool Begins(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Kind == TokenKind.Number && tokens[at + 1].Kind == TokenKind.Name && Meant(tokens[at + 1].Text) is not null;

    /// <summary>Null where it cannot be read; a finding says so.</summary>
    /// <param name="at">The number; afterwards what follows the last unit.</param>
    public static Syntax? Read(ExpressionSource source, IReadOnlyList<Token> tokens, ref int at, ICollection<Finding> findings)
    {
        int start = at;
        CalendarDuration? sum = CalendarDuration.Zero;
        while (sum is not null && Begins(tokens, at))
        {
            (Token number, Token word) = (tokens[at], tokens[at + 1]);
            TextSpan span = TextSpan.FromBounds(number.Span.Start, word.Span.End);
            at += 2;
            DurationUnit unit = Meant(word.Text)!;
            if (DurationUnit.Find(word.Text) is null)
                findings.Add(DurationFindings.UnitSpelled(source, word.Span, word.Text, unit));
            sum = Amount(number.Text.TrimStart('-'), unit) is { } amount ? sum.Plus(amount) : null;
            if (sum is null)
                findings.Add(DurationFindings.NoWholeAmount(source, span, unit, isPart: number.Text.IndexOf('.') >= 0));
        }

        if (sum is null)
            return null;
        bool isNegative = tokens[start].Text[0] == '-';
        return new DurationSyntax(isNegative ? sum.Negated : sum, TextSpan.FromBounds(tokens[start].Span.Start, tokens[at - 1].Span.End));
    }

    /// <summary>A number and a unit without a space between them: <c>14years</c>, <c>9-months</c>. Null for what is none.</summary>
    public static (string Number, DurationUnit Unit)? Glued(string word)
    {
        int digits = 0;
        while (digits < word.Length && Digits.IsDigit(word[digits]))
            digits++;
        return digits is > 0 and < 10 && Meant(word.Substring(digits).TrimStart('-')) is { } unit ? (word.Substring(0, digits), unit) : null;
    }

    private static DurationUnit? Meant(string word) => word.Length == 0 ? null : DurationUnit.Meant(word)
        ?? (NearestName.Of(word, DurationUnit.All.SelectMany(unit => new[] { unit.One, unit.Many })) is { } near ? DurationUnit.Find(near) : null);

    /// <summary>Null for a part of a month, day or second, and for what is beyond all dates.</summary>
    private static CalendarDuration? Amount(string number, DurationUnit unit) =>
        decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount)
            ? new CalendarDuration(unit.Months, unit.Days, unit.Seconds).Times(amount)
            : null;
}
