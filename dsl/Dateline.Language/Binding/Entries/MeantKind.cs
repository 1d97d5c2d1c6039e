using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Fields;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Entries;

/// <summary>
/// An entry that says one kind and has the fields of another, as when it was copied and its kind was not changed. The kind is
/// the one mistake, not each field that it does not have.
/// </summary>
internal sealed class MeantKind(BindingContext context, FileDefaults defaults)
{
    /// <summary>Where more kinds would do, the fields tell too little.</summary>
    private const int MostKinds = 3;

    /// <summary>How many kinds the entries of a file are compared with; where more of them are wrong, no copy explains it.</summary>
    private const int MostCompared = 20_000;

    private int _compared;

    /// <summary>The kind to read an entry by: the stated one where nothing speaks against it, and null where several others would do.</summary>
    public KindTable? Of(KindTable stated, YamlPair entry, YamlMapping fields)
    {
        IReadOnlyList<YamlPair> unknown = UnknownIn(stated, fields);
        if (unknown.Count == 0 || entry.IsDamaged || fields.Find(EntryBinder.KindKey)?.Value is not YamlScalar kind || MayBeOfStated(context.Schema.Schema, stated, unknown, fields))
            return stated;
        if ((_compared += context.Schema.Kinds.Count) > MostCompared)
            return stated;
        List<KindTable> fitting = [];
        foreach (KindSymbol other in context.Schema.Kinds)
        {
            if (!ReferenceEquals(other, stated.Kind) && context.Schema.Find(other.Name) is { } table && HasAll(table, fields) && LacksNothing(table, fields) && AreReadable(table, unknown))
                fitting.Add(table);
        }

        // A single field may have slipped in, whatever other kinds have it.
        bool tellsTooLittle = unknown.Count == 1 && (fitting.Count > 1 || (fitting.Count == 1 && AreAlike(stated.Kind, fitting[0].Kind) && LacksNothing(stated, fields)));
        if (fitting.Count == 0 || fitting.Count > MostKinds || tellsTooLittle)
            return stated;
        context.Report(EntryFindings.OtherKind(
            context.PlaceOf(kind.Span), entry.Key.Value, kind.Value, [.. unknown.Select(field => field.Key.Value)], [.. fitting.Select(table => table.Kind)]));
        return fitting.Count == 1 ? fitting[0] : null;
    }

    private static IReadOnlyList<YamlPair> UnknownIn(KindTable stated, YamlMapping fields)
    {
        List<YamlPair>? unknown = null;
        for (int i = 0; i < fields.Pairs.Count; i++)
        {
            YamlPair field = fields.Pairs[i];
            if (field.Key.Value != EntryBinder.KindKey && !LostHead.Is(field.Key) && stated.Find(field.Key.Value) is null)
                (unknown ??= []).Add(field);
        }

        return unknown ?? (IReadOnlyList<YamlPair>)[];
    }

    /// <summary>The timeline file may declare it, where it could not be read, or a name is a slip in one that the kind has.</summary>
    private static bool MayBeOfStated(TimelineSchema schema, KindTable stated, IReadOnlyList<YamlPair> unknown, YamlMapping fields) =>
        stated.Kind.ContestedNames.Count > 0
        || unknown.Any(field => schema.UndeclaredNames.Contains(field.Key.Value) || schema.MayDeclare(field.Key.Value) || MeantName.Of(field.Key.Value, stated.FieldNames, fields) is not null);

    /// <summary>Kinds that extend the same one differ in little.</summary>
    private static bool AreAlike(KindSymbol one, KindSymbol other) => (one.Base is { } its && other.Is(its)) || one.Is(other) || other.Is(one);

    private static bool HasAll(KindTable kind, YamlMapping fields) =>
        fields.Pairs.All(field => field.Key.Value == EntryBinder.KindKey || LostHead.Is(field.Key) || kind.Find(field.Key.Value) is not null);

    private bool LacksNothing(KindTable kind, YamlMapping fields) =>
        kind.Required.All(field => fields.Find(field.Name) is not null || defaults.Find(field) is not null);

    private bool AreReadable(KindTable kind, IReadOnlyList<YamlPair> unknown)
    {
        context.Try(
            () =>
            {
                foreach (YamlPair field in unknown)
                    FieldBinder.Bind(context, kind.Find(field.Key.Value)!, field);
                return 0;
            },
            out int found);
        return found == 0;
    }
}
