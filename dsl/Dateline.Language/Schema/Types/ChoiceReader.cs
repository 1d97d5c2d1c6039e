using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Drafts;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Schema.Types;

/// <summary>Reads the declared choices: <c>standing: [open, suspended, closed]</c>.</summary>
internal static class ChoiceReader
{
    /// <summary>Null where an option cannot be read: which ones there are is then not known.</summary>
    public static ChoiceSymbol? Read(SchemaDraft draft, Declaration declaration)
    {
        IReadOnlyList<string>? options =
            Values.NameList(draft, declaration.Pair, "a list of options, such as [open, closed]", out bool isWhole);
        Place place = draft.PlaceOf(declaration.Pair.Key);
        if (isWhole && options!.Count == 0)
            draft.Report(TimelineFileFindings.EmptyChoice(place, declaration.Name));
        if (isWhole && options!.Count > 0 && OptionsDiffer(draft, declaration, options))
            return new ChoiceSymbol(declaration.Name, options) { Place = place };
        draft.GiveUpOn(declaration.Name);
        return null;
    }

    private static bool OptionsDiffer(SchemaDraft draft, Declaration declaration, IReadOnlyList<string> options)
    {
        var items = ((Yaml.Nodes.YamlSequence)declaration.Pair.Value).Items;
        var names = new OptionNames(draft);
        return options.All(option => names.TryTake(option, () => draft.PlaceOf(items.First(item => item is Yaml.Nodes.YamlScalar written && written.Value == option))));
    }
}
