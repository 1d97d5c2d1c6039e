using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Naming;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Schema.Drafts;

/// <summary>The fields and series of one kind or record: each name once, and none that a target cannot hold.</summary>
internal sealed class MemberNames
{
    private readonly SchemaDraft _draft;
    private readonly string _owner;
    private readonly KindSymbol? _kind;
    private readonly HashSet<string> _builtIn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, Place? Place)> _taken = new(StringComparer.Ordinal);
    private readonly List<MemberNames> _extending = [];
    private MemberNames? _base;

    private MemberNames(SchemaDraft draft, string owner, KindSymbol? kind)
    {
        _draft = draft;
        _owner = owner;
        _kind = kind;
    }

    /// <param name="kind">A kind that has its built-in fields, and no others yet.</param>
    public static MemberNames OfKind(SchemaDraft draft, KindSymbol kind)
    {
        var names = new MemberNames(draft, kind.Name, kind);
        names._builtIn.Add("kind");
        foreach (FieldSymbol field in kind.Fields)
        {
            names._builtIn.Add(field.Name);
            names._taken.Add(draft.Limits.NameOf(field.Name), (field.Name, null));
        }

        return names;
    }

    public static MemberNames OfRecord(SchemaDraft draft, string record) => new(draft, record, kind: null);

    /// <summary>Has all names of another kind too, and shares with it those that come later.</summary>
    public void Extend(MemberNames extended)
    {
        _base = extended;
        extended._extending.Add(this);
    }

    public bool IsBuiltIn(string name) => _builtIn.Contains(name);

    /// <summary>A declared field has the name of one that all kinds have.</summary>
    public void Contest(string name) => _kind?.ContestedNames.Add(name);

    /// <summary>Takes the name for a declared field; false where it must be left out (which is reported).</summary>
    public bool TryTake(string name, Place place)
    {
        if (FaultOf(name, place) is { } fault)
            return Refuse(fault);
        _taken.Add(_draft.Limits.NameOf(name), (name, place));
        return true;
    }

    /// <summary>Takes the name for a series: it is a property of its entity, and a field of <c>as-of</c>.</summary>
    public bool TryTakeSeries(string name, Place place)
    {
        MemberNames ofObservations = _draft.MembersOf(BuiltIns.AsOf);
        if (ofObservations.IsBuiltIn(name))
            return Refuse(NameFindings.SeriesNameTaken(place, name, BuiltIns.AsOf.Name, field: null));
        if (FindTaken(_draft.Limits.NameOf(name)) is { } field && field.Name == name)
            return Refuse(NameFindings.SeriesNameTaken(place, name, field.Owner, field.Place));
        return TryTake(name, place) && ofObservations.TryTake(name, place);
    }

    private Finding? FaultOf(string name, Place place)
    {
        if (IsBuiltIn(name))
            return NameFindings.BuiltInField(place, name, _kind?.Category == KindCategory.Event ? "event" : "entity");
        if ((_draft.Limits.OfMember(place, name, isOfEntry: _kind is not null) ?? _draft.Limits.OfMemberAndOwner(place, name, _owner)) is { } refusal)
            return refusal;
        string called = _draft.Limits.NameOf(name);
        if (FindTaken(called) is not { } other)
            return null;
        return other.Name == name
            ? NameFindings.SameMember(place, name, _owner, other.Owner, other.Place)
            : _draft.Limits.OfMeeting(place, name, other.Name, other.Place, called);
    }

    /// <summary>Who has the name: a kind shares its properties with those that it extends, and with those that extend it.</summary>
    private (string Owner, string Name, Place? Place)? FindTaken(string called)
    {
        for (MemberNames? names = this; names is not null; names = names._base)
        {
            if (names._taken.TryGetValue(called, out (string Name, Place? Place) taken))
                return (names._owner, taken.Name, taken.Place);
        }

        return FindBelow(called);
    }

    private (string Owner, string Name, Place? Place)? FindBelow(string called)
    {
        var pending = new Stack<MemberNames>(_extending);
        while (pending.Count > 0)
        {
            MemberNames names = pending.Pop();
            if (names._taken.TryGetValue(called, out (string Name, Place? Place) taken))
                return (names._owner, taken.Name, taken.Place);
            foreach (MemberNames extending in names._extending)
                pending.Push(extending);
        }

        return null;
    }

    private bool Refuse(Finding finding)
    {
        _draft.Report(finding);
        return false;
    }
}
