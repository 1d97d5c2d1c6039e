using System.Globalization;
using Dateline.Language.Binding.Values.Signs;

namespace Dateline.Language.Binding.Values.Dates;

/// <summary>The moment of a number that counts seconds or milliseconds since 1970.</summary>
internal static class UnixMoments
{
    public static IEnumerable<string> Of(string text)
    {
        bool isNumber = text.Length is 9 or 10 or 13 && Digits.AreAll(text, 0, text.Length);
        if (!isNumber)
            return [];
        long number = long.Parse(text, CultureInfo.InvariantCulture);
        DateTimeOffset moment = text.Length == 13 ? DateTimeOffset.FromUnixTimeMilliseconds(number) : DateTimeOffset.FromUnixTimeSeconds(number);
        return [moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture)];
    }
}
