using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Drafts;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Kinds;

/// <summary>Finds out which kind extends which (<c>is: sanction</c>).</summary>
internal static class BaseReader
{
    /// <summary>The kinds in an order in which none stands before the one that it extends.</summary>
    public static IReadOnlyList<KindDraft> Resolve(SchemaDraft draft, IReadOnlyList<KindDraft> kinds)
    {
        var bySymbol = kinds.ToDictionary(kind => kind.Symbol);
        foreach (KindDraft kind in kinds)
        {
            if (kind.Is is not null)
                kind.Base = Find(draft, kind, kinds) is { } symbol ? bySymbol[symbol] : null;
            if (kind.Is is not null && kind.Base is null)
                GiveUp(draft, kind);
        }

        foreach (KindDraft kind in kinds)
            BreakCircle(draft, kind);
        var order = new List<KindDraft>(kinds.Count);
        var placed = new HashSet<KindDraft>();
        foreach (KindDraft kind in kinds)
            Place(kind, placed, order);
        return order;
    }

    private static KindSymbol? Find(SchemaDraft draft, KindDraft kind, IReadOnlyList<KindDraft> kinds)
    {
        if (kind.Is!.Value is not YamlScalar { Value.Length: > 0 } written)
        {
            Values.Misshaped(draft, kind.Is, "the name of a kind");
            return null;
        }

        KindSymbol? found = kinds.FirstOrDefault(other => other.Symbol.Name == written.Value)?.Symbol;
        if (found?.Category == kind.Symbol.Category)
            return found;
        if (found is not null)
            draft.Report(BaseFindings.OtherCategory(draft.PlaceOf(written), kind.Symbol.Name, found));
        else if (!draft.Schema.MayDeclare(written.Value))
            draft.Report(BaseFindings.Unknown(draft.PlaceOf(written), written.Value, NamesOf(kind, kinds)));
        return null;
    }

    private static string[] NamesOf(KindDraft kind, IReadOnlyList<KindDraft> kinds) =>
        [.. kinds.Where(other => other != kind && other.Symbol.Category == kind.Symbol.Category).Select(other => other.Symbol.Name)];

    /// <summary>Which fields it has is not known: whoever uses one that is not declared is not at fault.</summary>
    private static void GiveUp(SchemaDraft draft, KindDraft kind)
    {
        kind.Fields.LacksFields = true;
        kind.Symbol.HasUnknownBase = true;
        draft.Schema.IsIncomplete = true;
    }

    /// <summary>A circle is broken, and reported, at the first of its kinds in the file.</summary>
    private static void BreakCircle(SchemaDraft draft, KindDraft kind)
    {
        var seen = new HashSet<KindDraft> { kind };
        List<string> names = [kind.Symbol.Name];
        for (KindDraft? at = kind.Base; at is not null; at = at.Base)
        {
            names.Add(at.Symbol.Name);
            if (at == kind)
            {
                draft.Report(BaseFindings.Circle(draft.PlaceOf(kind.Is!.Value), names));
                Dissolve(draft, kind);
                return;
            }

            if (!seen.Add(at))
                return;
        }
    }

    /// <summary>Which of a circle extends which cannot be told: none extends another.</summary>
    private static void Dissolve(SchemaDraft draft, KindDraft kind)
    {
        for (KindDraft? at = kind; at is not null;)
        {
            KindDraft? next = at.Base;
            at.Base = null;
            GiveUp(draft, at);
            at = next;
        }
    }

    private static void Place(KindDraft kind, HashSet<KindDraft> placed, List<KindDraft> order)
    {
        var pending = new Stack<KindDraft>();
        for (KindDraft? at = kind; at is not null && placed.Add(at); at = at.Base)
            pending.Push(at);
        while (pending.Count > 0)
        {
            KindDraft next = pending.Pop();
            if (next.Base is { } extended)
                Extend(next, extended);
            order.Add(next);
        }
    }

    private static void Extend(KindDraft kind, KindDraft extended)
    {
        kind.Symbol.Base = extended.Symbol;
        extended.Symbol.IsExtended = true;
        kind.Fields.Members.Extend(extended.Fields.Members);
    }
}
