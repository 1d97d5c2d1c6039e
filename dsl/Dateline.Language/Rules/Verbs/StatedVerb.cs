using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Verbs.Bodies;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Verbs;

/// <summary>
/// Which fields an entry states: <c>requires: effective</c> or <c>requires: [by, people]</c>, that it says something of each;
/// <c>excludes: [planned-end, end]</c>, that it states at most one of them.
/// </summary>
internal sealed class StatedVerb : Verb
{
    private readonly Func<RuleBlock, YamlPair, IReadOnlyList<WrittenPath>?> _read;
    private readonly Func<IReadOnlyList<PathExpression>, RuleBody> _make;

    private StatedVerb(VerbKey key, Func<RuleBlock, YamlPair, IReadOnlyList<WrittenPath>?> read, Func<IReadOnlyList<PathExpression>, RuleBody> make)
        : base(key) => (_read, _make) = (read, make);

    public static StatedVerb Required { get; } = new(new("requires", KeyContent.FieldsOfEach, "The entry says something about each of these fields."), static (block, pair) => block.Paths(pair, isOfEach: true), static paths => new RequiresBody(paths));

    public static StatedVerb Excluded { get; } = new(new("excludes", KeyContent.Fields, "The entry has at most one of these fields."), VerbOptions.ReadSeveral, static paths => new ExcludesBody(paths));

    public override WrittenBody? Read(RuleBlock block, YamlPair pair) => _read(block, pair) is { } paths ? new Written(paths, _make) : null;

    private sealed class Written(IReadOnlyList<WrittenPath> paths, Func<IReadOnlyList<PathExpression>, RuleBody> make) : WrittenBody
    {
        public override RuleBody? TypeFor(KindSymbol kind, RuleBlock block) => block.Type(paths, kind) is { } typed ? make(typed) : null;
    }
}
