using System.Text;
using Dateline.Language.Text.Letters;

namespace Dateline.Dates;

/// <summary>Reads a date over the dashes, dots, spaces and quotes of a word processor, and over the digits and marks of other scripts.</summary>
internal static class Typography
{
    private const string Plainly = "a date has plain hyphens and dots, and no quotes of its own";
    private const string DigitsOfAscii = "digits are written 0 to 9";

    /// <summary>A problem where the text has such characters, otherwise null.</summary>
    public static EdtfProblem? Problem(string text)
    {
        string plain = PlainSigns(text);
        if (plain == text)
            return OfLetters(text);
        if (OtherCalendars.Problem(text, plain) is { } calendar)
            return calendar;
        string explanation = Lookalikes.In(text).Any(found => Digits.IsDigit(found.Plain)) ? DigitsOfAscii
            : plain == WithoutBullet(text) ? "it has the sign of a list before it"
            : Plainly;
        if (EdtfReader.Read(plain, out EdtfProblem? problem) is not null)
            return new EdtfProblem(EdtfFault.ForeignForm, 0, text.Length, EastAsianDates.Has(text) ? EdtfForm.YearFirst : explanation, plain);
        problem ??= DateDiagnosis.Of(plain);
        return problem with { Offset = 0, Length = text.Length };
    }

    /// <summary>The text with hyphens, dots, spaces and digits of the keyboard.</summary>
    public static string PlainSigns(string text) => EastAsianDates.Plain(Plain(WithPlainDigits(text)));

    private static EdtfProblem? OfLetters(string text)
    {
        if (LettersForDigits.Mended(text) is not var (mended, named))
            return null;
        if (EdtfReader.Read(mended, out EdtfProblem? problem) is not null)
            return new EdtfProblem(EdtfFault.ForeignForm, 0, text.Length, named, mended);
        problem ??= DateDiagnosis.Of(mended);
        return problem.Fault == EdtfFault.NotADate ? null : problem with { Offset = 0, Length = text.Length };
    }

    /// <summary>Full-width signs, and the digits of other scripts; their letters may be those of the names of months.</summary>
    private static string WithPlainDigits(string text)
    {
        StringBuilder? plain = null;
        foreach (Lookalike found in Lookalikes.In(text))
        {
            if (found.Length != 1 || (char.IsLetter(found.Plain) && found.Alphabet is not "full-width"))
                continue;
            plain ??= new StringBuilder(text);
            plain[found.Offset] = found.Plain;
        }

        return plain?.ToString() ?? text;
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c is '“' or '”' or '„' or '‘' or '«' or '»' or '"' or '`' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF')
                continue;
            if (c == '…')
                plain.Append("..");
            else
                plain.Append(c is '\u2009' or '\u2007' or '\u2008' or '\u202F' or '\u200A' or '\u2002' or '\u2003' or '\u3000' ? ' ' : c == '_' ? '-' : c is '\u2044' or '\\' ? '/' : c);
        }

        // Three dots stand where two are meant.
        string joined = plain.ToString().Replace("...", "..").Trim();
        if (joined.Length > 1 && joined[0] == '+' && Digits.IsDigit(joined[1]))
            joined = joined.Substring(1);
        joined = WithoutBullet(joined);
        return OfCamera(joined.Length > 2 && joined[0] == '\'' && joined[joined.Length - 1] == '\'' ? joined.Substring(1, joined.Length - 2) : joined);
    }

    /// <summary>A dash with a space behind it is the sign of an item, and no sign of a year with four digits.</summary>
    private static string WithoutBullet(string text)
    {
        if (text.Length < 3 || text[0] is not ('-' or '*' or '•' or '·') || text[1] != ' ')
            return text;
        string item = text.Substring(2).TrimStart();
        int digits = item.Length > 3 && item[0] != '0' && item.Take(4).All(Digits.IsDigit) ? 4 : item.Reverse().TakeWhile(Digits.IsDigit).Count();
        return digits >= 4 ? item : text;
    }

    /// <summary><c>2021:10:06 14:30:00</c>, as cameras write it.</summary>
    private static string OfCamera(string text)
    {
        bool hasForm = text.Length >= 10 && text[4] == ':' && text[7] == ':' && text.Substring(0, 4).All(Digits.IsDigit) && Digits.TryReadPair(text, 5, 7, out _) && Digits.TryReadPair(text, 8, 10, out _);
        return hasForm ? $"{text.Substring(0, 4)}-{text.Substring(5, 2)}-{text.Substring(8)}" : text;
    }
}
