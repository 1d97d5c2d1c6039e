using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dateline.Generator.Pipeline;

/// <summary>Whether the project can compile what is generated.</summary>
public sealed record Host(bool HasCSharp12, bool HasRuntime)
{
    private const string RuntimeLibrary = "Dateline.Runtime";

    public bool IsFit => Lack.Length == 0;

    /// <summary>As a full sentence; empty where it lacks nothing.</summary>
    public string Lack
    {
        get
        {
            if (!HasCSharp12)
                return "It needs C# 12 or later: set LangVersion, or a target framework of .NET 8 or later.";
            return HasRuntime ? "" : "It needs a reference to the library Dateline.Runtime.";
        }
    }

    public static bool IsCSharp12(ParseOptions options) => options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp12 };

    public static bool IsRuntime(MetadataReference reference)
    {
        string name = reference.Display ?? "";
        name = name.Substring(name.LastIndexOfAny(['/', '\\']) + 1);
        return name is RuntimeLibrary or RuntimeLibrary + ".dll";
    }
}
