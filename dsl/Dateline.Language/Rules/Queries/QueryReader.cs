using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Queries;

/// <summary>Reads one declared query, and types it for each of its kinds.</summary>
internal static class QueryReader
{
    private const string In = QueryKeys.In, Where = QueryKeys.Where, Order = QueryKeys.Order, Descending = QueryKeys.Descending, Doc = QueryKeys.Doc;

    public static readonly string[] Keys = QueryKeys.All;

    /// <summary>Null where something is wrong with it; a finding has said so, unless it is a declaration elsewhere.</summary>
    public static CompiledQuery? Read(QueryDeclaration declaration, TimelineSchema schema, List<Finding> findings)
    {
        string name = declaration.Name.Value;
        if (declaration.Body is not YamlMapping { Pairs.Count: > 0 } body)
        {
            if (!schema.IsIncomplete)
                findings.Add(QueryFindings.NoBlock(declaration.Place, name));
            return null;
        }

        var block = new RuleBlock(schema, name, body) { HasToday = false };
        CompiledQuery? query = Read(declaration, block);
        findings.AddRange(block.Findings);
        return block.Findings.Count == 0 ? query : null;
    }

    private static CompiledQuery? Read(QueryDeclaration declaration, RuleBlock block)
    {
        foreach (YamlPair pair in block.Body.Pairs.Where(pair => !Keys.Contains(pair.Key.Value)))
        {
            block.HasUnknownKey = true;
            block.Report(QueryFindings.UnknownKey(block.PlaceOf(pair.Key), pair.Key.Value, Keys));
        }

        if (block.Body.Find(In) is not { } kindsPair)
        {
            block.ReportMissingKey(QueryFindings.WithoutKind(declaration.Place, block.Name));
            return null;
        }

        IReadOnlyList<KindSymbol>? kinds = RuleKinds.Read(block, declaration.Name);
        WrittenExpression? where = block.Body.Find(Where) is { } wherePair ? block.Expression(wherePair) : null;
        WrittenPath? order = block.Body.Find(Order) is { } orderPair && block.Text(orderPair) is { } text ? block.Path(text) : null;
        bool isDescending = IsDescending(block);
        string? doc = block.Body.Find(Doc) is { } docPair ? block.Text(docPair)?.Value : null;
        if (kinds is null || kinds.Count == 0)
            return null;
        if (kinds.Any(kind => kind.Category != kinds[0].Category || kind.Category == KindCategory.Observation))
        {
            block.Report(QueryFindings.OfUnlikeKinds(block.PlaceOf(kindsPair.Value), block.Name));
            return null;
        }

        QueryTarget[] targets = [.. kinds.Select(kind => new QueryTarget(
            kind,
            where is null ? null : block.TypeCondition(where, kind),
            order is null ? null : Sortable(block, order, kind)))];
        return new CompiledQuery(block.Name, NameOf(kindsPair, kinds), kinds[0].Category, doc, where?.Source.InWords ?? "", targets)
        {
            IsDescending = isDescending,
            IsForDisproven = block.NamesDisproven([Doc]),
        };
    }

    private static PathExpression? Sortable(RuleBlock block, WrittenPath order, KindSymbol kind)
    {
        PathExpression? path = block.Type(order, kind);
        if (path is not null && !path.Type.IsOrdered && path.Type.Kind != ExpressionKind.Text)
            block.Report(QueryFindings.NoOrder(order.Place, path.Text, path.Type));
        return path;
    }

    private static bool IsDescending(RuleBlock block)
    {
        if (block.Body.Find(Descending) is not { } pair)
            return false;
        if (block.Body.Find(Order) is null)
            block.Report(QueryFindings.DescendingAlone(block.PlaceOf(pair.Key)));
        else if (pair.Value is not YamlScalar { Value: "yes" or "no" or "true" or "false" })
            block.Report(QueryFindings.YesOrNo(block.PlaceOfValue(pair)));
        return pair.Value is YamlScalar { Value: "yes" or "true" };
    }

    /// <summary>One name stands for itself; several have only their category in common.</summary>
    private static string NameOf(YamlPair pair, IReadOnlyList<KindSymbol> kinds)
    {
        string? single = pair.Value switch
        {
            YamlScalar name => name.Value.Trim(),
            YamlSequence { Items.Count: 1 } list when list.Items[0] is YamlScalar name => name.Value.Trim(),
            _ => null,
        };
        return single ?? (kinds[0].Category == KindCategory.Event ? "event" : "entity");
    }
}
