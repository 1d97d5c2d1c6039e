using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Dateline.Compiled;

/// <summary>
/// The options of choices as the files write them. <c>phase-2</c> and <c>phase2</c> are the same name in C#, so the generated
/// code says which it is, when its assembly is loaded.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ChoiceNames
{
    /// <summary>Makes the names of a choice known.</summary>
    /// <typeparam name="TChoice">The choice.</typeparam>
    /// <param name="nameOf">The name of an option; null for what is none.</param>
    /// <param name="find">The option of a name; null for what is none.</param>
    public static void Register<TChoice>(Func<TChoice, string?> nameOf, Func<string, TChoice?> find)
        where TChoice : struct, Enum
    {
        Names<TChoice>.Of = nameOf;
        Names<TChoice?>.Of = option => option is { } chosen ? nameOf(chosen) : null;
        Options<TChoice>.Find = find;
    }

    /// <summary>The name of an option.</summary>
    internal static string Of<TChoice>(TChoice option) =>
        Names<TChoice>.Of?.Invoke(option) ?? JsonNamingPolicy.KebabCaseLower.ConvertName(option?.ToString() ?? "");

    /// <summary>The option with a name; null where there is none.</summary>
    internal static TChoice? Find<TChoice>(string name)
        where TChoice : struct, Enum
    {
        if (Options<TChoice>.Find is null)
            RuntimeHelpers.RunModuleConstructor(typeof(TChoice).Module.ModuleHandle);
        if (Options<TChoice>.Find is { } find)
            return find(name);
        foreach (TChoice option in Enum.GetValues<TChoice>())
        {
            if (Of(option) == name)
                return option;
        }

        return null;
    }

    private static class Names<TChoice>
    {
        public static Func<TChoice, string?>? Of { get; set; }
    }

    private static class Options<TChoice>
        where TChoice : struct, Enum
    {
        public static Func<string, TChoice?>? Find { get; set; }
    }
}
