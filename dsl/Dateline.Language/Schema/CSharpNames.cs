using System.Text;

namespace Dateline.Language.Schema;

/// <summary>What the names of a timeline are called in C#.</summary>
public static class CSharpNames
{
    /// <summary><c>ceiling-cut-2018</c> becomes <c>CeilingCut2018</c>. Two names that differ may meet: <c>a-1</c> and <c>a1</c>.</summary>
    /// <param name="kebabCase">A name (<see cref="Text.Names.IsName"/>).</param>
    public static string ToPascalCase(string kebabCase)
    {
        var name = new StringBuilder(kebabCase.Length);
        bool isWordStart = true;
        foreach (char letter in kebabCase)
        {
            if (letter != '-')
                name.Append(isWordStart ? char.ToUpperInvariant(letter) : letter);
            isWordStart = letter == '-';
        }

        return name.ToString();
    }

    /// <summary>The enum of a choice that is written in place: after the kind, record or series, and the field that has it.</summary>
    public static string OfChoiceInPlace(string owner, string field) => ToPascalCase(owner) + ToPascalCase(field);
}
