using System.Text;

namespace Dateline.Dates;

/// <summary>Reads a date over the dashes, dots, blanks and quotes of a word processor.</summary>
internal static class Typography
{
    /// <summary>A problem where the text has such characters, otherwise null.</summary>
    public static EdtfProblem? Problem(string text)
    {
        string plain = Plain(text);
        if (plain == text)
            return null;
        if (EdtfReader.Read(plain, out _) is not null)
            return new EdtfProblem(EdtfFault.ForeignForm, 0, text.Length, "a date has plain hyphens and dots, and no quotes of its own", plain);
        EdtfProblem problem = DateDiagnosis.Of(plain);
        return problem with { Offset = 0, Length = text.Length };
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c is '“' or '”' or '„' or '‘' or '’' or '«' or '»' or '\u200B' or '\uFEFF')
                continue;
            if (c == '…')
                plain.Append("..");
            else
                plain.Append(c is '\u2009' or '\u2007' or '\u2008' or '\u202F' or '\u200A' or '\u2002' or '\u2003' ? ' ' : c);
        }

        // Three dots stand where two are meant.
        return plain.ToString().Replace("...", "..").Trim();
    }
}
