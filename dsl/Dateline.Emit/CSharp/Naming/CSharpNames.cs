using System.Text;
using Dateline.Language.Text.Words;

namespace Dateline.Emit.CSharp.Naming;

/// <summary>What the names of a timeline are called in C#.</summary>
public static class CSharpNames
{
    /// <summary>The most letters of an identifier; the compiler takes 1,023 bytes for all of its parts together.</summary>
    private const int Longest = 400;

    /// <summary>
    /// The one way in which a name enters C#. <c>ceiling-cut-2018</c> becomes <c>CeilingCut2018</c>. Two names that differ
    /// may meet: <c>a-1</c> and <c>a1</c>. Of what is no name (<see cref="Names.IsName"/>), as where a finding was made
    /// to weigh less, the letters and digits are left: an identifier in any case, or nothing.
    /// </summary>
    public static string ToPascalCase(string kebabCase)
    {
        var name = new StringBuilder(Math.Min(kebabCase.Length, Longest));
        bool isWordStart = true;
        foreach (char letter in kebabCase)
        {
            bool isDigit = letter is >= '0' and <= '9';
            bool isPart = isDigit || letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            if (isPart && name.Length < Longest)
            {
                if (isDigit && name.Length == 0)
                    name.Append('_');
                name.Append(isWordStart ? char.ToUpperInvariant(letter) : letter);
            }

            isWordStart = !isPart;
        }

        return name.ToString();
    }

    /// <summary>The enum of a choice that is written in place: after the kind, record or series, and the field that has it.</summary>
    public static string OfChoiceInPlace(string owner, string field) => ToPascalCase(owner) + ToPascalCase(field);
}
