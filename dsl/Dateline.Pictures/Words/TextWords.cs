using System.Globalization;
using Dateline.Logic;

namespace Dateline.Pictures.Words;

/// <summary>Ids, names and numbers as people read them.</summary>
public static class TextWords
{
    /// <summary>An id in words: <c>ceiling-cut-2018</c> is <c>Ceiling cut 2018</c>.</summary>
    public static string Title(string id) => NameWords.InWords(id);

    /// <summary>The name of a field, kind or choice: <c>described-as</c> is <c>described as</c>.</summary>
    public static string Label(string name) => name.Replace('-', ' ');

    /// <summary><c>1,279</c> · <c>12.5</c>, with a true minus sign.</summary>
    public static string Number(decimal number)
    {
        string digits = Math.Abs(number).ToString("#,0.############################", CultureInfo.InvariantCulture);
        return number < 0 ? "−" + digits : digits;
    }

    /// <summary>Of a count: <c>1 event</c> · <c>3 events</c>.</summary>
    public static string Count(long number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";
}
