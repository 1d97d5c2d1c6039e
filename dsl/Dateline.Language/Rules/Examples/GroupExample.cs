using Dateline.Dates;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Groups;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Examples;

/// <summary>An example of a rule that compares entries with each other: a list of them.</summary>
internal static class GroupExample
{
    /// <summary>False where it is no list of groups of fields.</summary>
    public static bool Run(RuleBlock block, CompiledRule rule, bool shouldHold, YamlNode example)
    {
        if (example is not YamlSequence { Items.Count: > 0 } entries || !entries.Items.All(entry => entry is YamlMapping { Pairs.Count: > 0 }))
            return false;
        var found = new List<RuleFinding>();
        var check = new GroupCheck(rule, GroupExcuses.None, found);
        bool isWhole = true;
        foreach (YamlMapping entry in entries.Items.OfType<YamlMapping>())
        {
            (RuleTarget? target, ExampleWorld? world) = ExampleReader.Build(block, rule, entry);
            isWhole &= world is not null;
            if (target is not null && world is not null)
                check.Add(target, world.Subject, world);
        }

        if (!isWhole)
            return true;
        check.Run();
        if (shouldHold && found.Count > 0)
            block.Report(ExampleFindings.OkFails(block.PlaceOf(entries), rule.Name));
        else if (!shouldHold && found.Count == 0)
            block.Report(ExampleFindings.BadPasses(block.PlaceOf(entries), rule.Name, Truth.True, [], form: ""));
        return true;
    }
}
