using Dateline.Language.Diagnostics;
using Dateline.Language.Yaml;

namespace Dateline.Language.Schema;

/// <summary>Reads the fields of a kind and puts them behind those that it has without declaring them.</summary>
internal static class FieldsReader
{
    public static void Read(SchemaDraft draft, KindDraft kind, TypeNames types)
    {
        bool isEvent = kind.Symbol.Category == KindCategory.Event;
        IReadOnlyList<FieldSymbol> builtIn = isEvent ? BuiltIns.OfEvents : BuiltIns.OfEntities;
        var members = new MemberNames(draft, kind.Symbol.Name, isEvent ? "event" : "entity", builtIn);
        var fields = new List<FieldDraft>();
        foreach (YamlPair pair in Declaration.NamedPairs(draft, kind.Fields))
        {
            if (members.TryTake(pair.Key.Value, draft.PlaceOf(pair.Key))
                && FieldReader.Read(draft, pair, new TypeSite(kind.Symbol.Name, pair.Key, isEvent)) is { } field
                && TakesItsChoice(field, kind.Symbol.Name, types))
            {
                fields.Add(field);
            }
            else if (!builtIn.Any(given => given.Name == pair.Key.Value))
            {
                kind.LacksFields = true;
                draft.GiveUpOn(pair.Key.Value);
            }
        }

        IReadOnlyList<FieldSymbol> kept = ChangeSubjects.Check(draft, kind, fields);
        kind.Symbol.Fields = [.. builtIn, .. kept];
        foreach (SeriesSymbol series in draft.Series.Values.Where(series => ReferenceEquals(series.Of, kind.Symbol)))
            members.CheckSeries(series);
    }

    /// <summary>A choice in place becomes an enum beside the kinds.</summary>
    private static bool TakesItsChoice(FieldDraft field, string owner, TypeNames types)
    {
        FieldType type = field.Symbol.Type is ListType list ? list.Element : field.Symbol.Type;
        return type is not ChoiceType { Choice: { IsInPlace: true } choice }
            || types.TryTake($"{owner}.{field.Symbol.Name}", choice.CSharpName, field.Symbol.Place!);
    }
}
