using System.Runtime.CompilerServices;

namespace Dateline.Language.Schema.Symbols;

/// <summary>The options of a choice by name: some choices have thousands, and every value of every entry asks.</summary>
internal sealed class OptionTable
{
    private static readonly ConditionalWeakTable<IReadOnlyList<string>, OptionTable> Tables = new();

    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);

    private OptionTable(IReadOnlyList<string> options)
    {
        foreach (string option in options)
            _options[option] = option;
    }

    public static OptionTable Of(IReadOnlyList<string> options) => Tables.GetValue(options, listed => new OptionTable(listed));

    public string? Find(string option) => _options.TryGetValue(option, out string? known) ? known : null;
}
