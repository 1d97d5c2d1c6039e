using System.Globalization;
using Dateline.Language.Diagnostics;

namespace Dateline.Editing.Texts;

/// <summary>A name that stands twice, where it should stand once, is addressed by its name and the time: <c>date@2</c>. No name has such a sign.</summary>
internal static class Address
{
    /// <param name="time">From 1.</param>
    public static string Of(string name, int time) => time == 1 ? name : $"{name}@{Words.Number(time)}";

    public static (string Name, int Time) Read(string address)
    {
        int at = address.LastIndexOf('@');
        return at > 0 && int.TryParse(address.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int time) ? (address[..at], time) : (address, 1);
    }
}
