using System.Runtime.CompilerServices;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions.Reading;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Expressions.Typing;

/// <summary>What the kinds of a timeline derive from their fields (<c>members:</c>), each typed once against its kind.</summary>
internal sealed class DeclaredMembers
{
    private static readonly ConditionalWeakTable<TimelineSchema, DeclaredMembers> Known = new();

    private readonly TimelineSchema _schema;
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<MemberDeclaration, DerivedMember?> _typed = [];
    private readonly HashSet<MemberDeclaration> _beingTyped = [];

    private DeclaredMembers(TimelineSchema schema)
    {
        _schema = schema;
        foreach (KindSymbol kind in schema.Entities.Concat(schema.Events))
        {
            foreach (MemberDeclaration member in kind.Members)
                Type(kind, member);
        }
    }

    /// <summary>What is wrong with them, at their places in the timeline file.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    public static DeclaredMembers Of(TimelineSchema schema) => Known.GetValue(schema, static read => new DeclaredMembers(read));

    /// <summary>Those that a kind declares itself, in the order of the file, as far as they could be read.</summary>
    public IEnumerable<DerivedMember> OwnOf(KindSymbol kind) => kind.Members.Select(member => _typed[member]).OfType<DerivedMember>();

    public IEnumerable<string> NamesOf(KindSymbol kind) => LineOf(kind).SelectMany(one => one.Members).Select(member => member.Name);

    public bool IsDeclared(KindSymbol kind, string name) => LineOf(kind).Any(one => one.Members.Any(member => member.Name == name));

    /// <param name="use">Where an expression names it.</param>
    /// <returns>Null where it cannot be read; a finding has said so.</returns>
    public DerivedMember? Find(KindSymbol kind, string name, Place use)
    {
        foreach (KindSymbol one in LineOf(kind))
        {
            if (one.Members.FirstOrDefault(member => member.Name == name) is not { } declared)
                continue;
            if (_beingTyped.Contains(declared))
            {
                _findings.Add(MemberFindings.Circle(use, name));
                return null;
            }

            return _typed.TryGetValue(declared, out DerivedMember? known) ? known : Type(one, declared);
        }

        return null;
    }

    private DerivedMember? Type(KindSymbol kind, MemberDeclaration member)
    {
        if (_typed.TryGetValue(member, out DerivedMember? known))
            return known;
        _beingTyped.Add(member);
        DerivedMember? typed = member.Body is YamlScalar scalar && scalar.Value.Trim().Length > 0 ? Read(kind, member, scalar) : Misshaped(member);
        _beingTyped.Remove(member);
        return _typed[member] = typed;
    }

    private DerivedMember? Read(KindSymbol kind, MemberDeclaration member, YamlScalar scalar)
    {
        var source = new ExpressionSource(_schema.File, scalar);
        if (scalar.IsMended || Parser.Read(source, _findings) is not { } syntax)
            return null;
        Expression? body = new Typer(new TypingScope(_schema, kind, source, _findings, this) { HasToday = false }).Type(syntax, expected: null);
        if (body is null)
            return null;
        if (body.Type.Kind is not (ExpressionKind.List or ExpressionKind.Change or ExpressionKind.Record or ExpressionKind.Version))
            return new DerivedMember(kind, member.Name, body, source.InWords);
        _findings.Add(MemberFindings.NoSingleValue(source.PlaceOf(syntax.Span), member.Name, body.Type));
        return null;
    }

    private DerivedMember? Misshaped(MemberDeclaration member)
    {
        if (!_schema.IsIncomplete)
            _findings.Add(MemberFindings.NoExpression(member.Place, member.Name));
        return null;
    }

    private static IEnumerable<KindSymbol> LineOf(KindSymbol kind)
    {
        for (KindSymbol? one = kind; one is not null; one = one.Base)
            yield return one;
    }
}
