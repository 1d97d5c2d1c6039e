using Dateline.Language.Diagnostics;
using Dateline.Language.Yaml;

namespace Dateline.Language.Schema;

/// <summary>Reads the fields of a kind and puts them behind those that it has without declaring them.</summary>
internal static class FieldsReader
{
    /// <summary>Finds the fields whose names are good, before anything asks for their types.</summary>
    public static void Declare(SchemaDraft draft, KindDraft kind)
    {
        MemberNames members = draft.MembersOf(kind.Symbol);
        foreach (YamlPair pair in Declaration.NamedPairs(draft, kind.Pairs))
        {
            if (members.TryTake(pair.Key.Value, draft.PlaceOf(pair.Key)))
                kind.Fields.Add(pair);
            else if (!members.IsBuiltIn(pair.Key.Value))
                LeaveOut(draft, kind, pair);
        }
    }

    public static void Read(SchemaDraft draft, KindDraft kind, TypeNames types)
    {
        bool isEvent = kind.Symbol.Category == KindCategory.Event;
        var fields = new List<FieldDraft>(kind.Fields.Count);
        foreach (YamlPair pair in kind.Fields)
        {
            if (FieldReader.Read(draft, pair, new TypeSite(kind.Symbol.Name, pair.Key, isEvent)) is { } field
                && TakesItsPlural(draft, field, kind)
                && TakesItsChoice(field, kind.Symbol.Name, types))
            {
                fields.Add(field);
            }
            else
            {
                LeaveOut(draft, kind, pair);
            }
        }

        kind.Symbol.Fields = [.. kind.Symbol.Fields, .. ChangeSubjects.Check(draft, kind, fields)];
    }

    private static void LeaveOut(SchemaDraft draft, KindDraft kind, YamlPair pair)
    {
        kind.LacksFields = true;
        draft.GiveUpOn(pair.Key.Value);
    }

    private static bool TakesItsPlural(SchemaDraft draft, FieldDraft field, KindDraft kind) =>
        field.Symbol.Plural is not { } plural
        || plural == field.Symbol.Name
        || draft.MembersOf(kind.Symbol).TryTake(plural, field.Symbol.Place!);

    /// <summary>A choice in place becomes an enum beside the kinds.</summary>
    private static bool TakesItsChoice(FieldDraft field, string owner, TypeNames types)
    {
        FieldType type = field.Symbol.Type is ListType list ? list.Element : field.Symbol.Type;
        return type is not ChoiceType { Choice: { IsInPlace: true } choice }
            || types.TryTake($"{owner}.{field.Symbol.Name}", choice.CSharpName, field.Symbol.Place!);
    }
}
