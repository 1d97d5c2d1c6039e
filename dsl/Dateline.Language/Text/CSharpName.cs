using System.Text;

namespace Dateline.Language.Text;

/// <summary>How C# spells a kebab-case name: <c>ceiling-cut-2018</c> is <c>CeilingCut2018</c>.</summary>
public static class CSharpName
{
    public static string Of(string name)
    {
        var pascal = new StringBuilder(name.Length);
        bool startsWord = true;
        foreach (char letter in name)
        {
            if (letter == '-')
            {
                startsWord = true;
                continue;
            }

            pascal.Append(startsWord ? char.ToUpperInvariant(letter) : letter);
            startsWord = false;
        }

        return pascal.ToString();
    }
}
