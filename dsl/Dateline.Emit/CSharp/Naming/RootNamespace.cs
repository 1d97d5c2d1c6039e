using System.Text;

namespace Dateline.Emit.CSharp.Naming;

/// <summary>
/// The root namespace of a project as C# can write it. MSBuild takes it from the name of the project's file, and nothing keeps that
/// from being <c>My-App</c>, <c>1App</c> or <c>class</c>.
/// </summary>
public static class RootNamespace
{
    /// <summary>
    /// As the templates of .NET name the namespace of such a project: what cannot stand in a name is an underscore, and one stands before
    /// a digit and before a word of C#. A good one stays as it is; empty where nothing is left.
    /// </summary>
    /// <param name="text">As the project has it; may be empty.</param>
    public static string Of(string text) =>
        string.Join(".", text.Split('.').Select(segment => WordOf(segment.Trim())).Where(segment => segment.Length > 0));

    private static string WordOf(string segment)
    {
        var word = new StringBuilder(segment.Length + 1);
        foreach (char letter in segment)
            word.Append(CSharpWords.IsPartOfName(letter) ? letter : '_');
        bool isTaken = word.Length > 0 && (!CSharpWords.IsStartOfName(word[0]) || CSharpWords.IsKeyword(segment));
        return isTaken ? $"_{word}" : word.ToString();
    }
}
