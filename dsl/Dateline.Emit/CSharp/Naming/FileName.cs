using System.Globalization;
using System.Text;
using Dateline.Language.Collections;
using Dateline.Language.Workspace.Naming;

namespace Dateline.Emit.CSharp.Naming;

/// <summary>
/// The name of an events file in generated code: two files never share one, not even where only case differs, for
/// Roslyn refuses that.
/// </summary>
public static class FileName
{
    /// <summary>The most letters of a path that go into the name: file systems have room for 255.</summary>
    private const int Longest = 150;

    /// <param name="path">With slashes, from the folder of the timeline file.</param>
    public static string Of(string path)
    {
        string stem = TimelineFiles.IsEvents(path) ? path.Substring(0, path.Length - TimelineFiles.EventsSuffix.Length) : path;
        var name = new StringBuilder("Data_", stem.Length + 13);
        bool isFaithful = stem.Length <= Longest;
        bool startsWord = true;
        foreach (char letter in stem.Take(Longest))
        {
            bool isDigit = letter is >= '0' and <= '9';
            bool isLetter = letter is >= 'a' and <= 'z';
            if (isDigit || isLetter)
                name.Append(startsWord ? char.ToUpperInvariant(letter) : letter);
            else
                isFaithful = false;
            startsWord = !isDigit && !isLetter;
        }

        return isFaithful ? name.ToString() : name.Append('_').Append(Fnv1a.Of(stem.AsSpan()).ToString("x8", CultureInfo.InvariantCulture)).ToString();
    }
}
