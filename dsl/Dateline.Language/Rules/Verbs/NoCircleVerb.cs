using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Verbs.Bodies;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Verbs;

/// <summary><c>no-circle: [father, mother]</c>: whoever is reached by following them again and again, it is never the entry itself.</summary>
internal sealed class NoCircleVerb() : Verb(new("no-circle", KeyContent.FieldsOfEach, "Following these references again and again never leads back to the entry itself."))
{
    public override WrittenBody? Read(RuleBlock block, YamlPair pair) =>
        block.Paths(pair, isOfEach: true) is { } paths ? new Written(Name, paths) : null;

    private sealed class Written(string verb, IReadOnlyList<WrittenPath> paths) : WrittenBody
    {
        public override RuleBody? TypeFor(KindSymbol kind, RuleBlock block)
        {
            if (block.Type(paths, kind) is not { } typed)
                return null;
            bool areReferences = true;
            for (int i = 0; i < typed.Count; i++)
            {
                if ((typed[i].Type.Element ?? typed[i].Type).Kind == ExpressionKind.Reference)
                    continue;
                areReferences = false;
                block.Report(VerbOptionFindings.NotForVerb(paths[i].Place, verb, "follows what refers to other entries", typed[i].Text, typed[i].Type));
            }

            return areReferences ? new NoCircleBody(typed) : null;
        }
    }
}
