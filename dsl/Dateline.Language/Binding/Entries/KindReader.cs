using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Fields;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Entries;

/// <summary>Finds the kind of an entry: as it says, otherwise as <c>file: defaults</c> says.</summary>
internal sealed class KindReader
{
    private readonly BindingContext _context;
    private readonly FileDefaults _defaults;
    private readonly KindTable? _default;

    public KindReader(BindingContext context, FileDefaults defaults)
    {
        _context = context;
        _defaults = defaults;
        if (defaults.Kind is { } pair)
            _default = ReadName(pair, pair.Key.Value);
    }

    /// <summary>Null where the kind is missing or not declared, with the one finding about it.</summary>
    public KindTable? Read(YamlPair entry, YamlMapping fields)
    {
        YamlPair? stated = fields.Find(EntryBinder.KindKey);
        if (stated is not null)
            return IsStatedTwice(fields, stated) ? null : ReadName(stated, entry.Key.Value);
        if (_defaults.Kind is not null && !entry.IsDamaged)
            return _default;
        if (!entry.IsDamaged && !_defaults.AreUnread)
            ReportMissing(entry.Key, fields);
        return null;
    }

    private KindTable? ReadName(YamlPair pair, string id)
    {
        if (FieldBinder.IsEmpty(pair.Value))
        {
            _context.Report(EntryFindings.NoKind(_context.PlaceOf(pair.Key.Span), id, _context.Schema.Kinds));
            return null;
        }

        if (pair.Value is not YamlScalar name)
        {
            _context.Report(OneValueFindings.OfKind(_context.PlaceOf(pair.Value.Span), pair.Value));
            return null;
        }

        KindTable? kind = _context.Schema.Find(name.Value);
        // An entry has a kind, whatever is unknown about it.
        bool saysUnknown = name.IsMended && UnknownPhrases.ReasonBehindColon(name.Value) is not null && _context.Replaces(name.Span);
        // What is wrong with the text itself has been said: which kind was meant shows when that is repaired.
        bool isSaid = (name.IsMended && !saysUnknown) || _context.IsFaultyText(name.Span);
        if (kind is null && !isSaid && !_context.Schema.Schema.MayDeclare(name.Value))
            _context.Report(EntryFindings.UnknownKind(_context.PlaceOf(name.Span), name.Value, _context.Schema.Kinds));
        if (kind?.Kind.IsExtended != true)
            return kind;
        _context.Report(EntryFindings.ExtendedKind(_context.PlaceOf(name.Span), name.Value, _context.Schema.KindsThatExtend(kind.Kind)));
        return null;
    }

    /// <summary>A slip in the word <c>kind</c> itself is one mistake: it is reported where it stands.</summary>
    private void ReportMissing(YamlScalar id, YamlMapping fields)
    {
        IReadOnlyList<string> candidates = [EntryBinder.KindKey, .. _context.Schema.FieldNames];
        foreach (YamlPair pair in fields.Pairs)
        {
            bool isField = _context.Schema.FieldsNamed(pair.Key.Value).Count > 0;
            if (!isField && NearestName.Of(pair.Key.Value, candidates) == EntryBinder.KindKey)
            {
                _context.Report(FieldFindings.UnknownInEntry(_context.PlaceOf(pair.Key.Span), pair.Key.Value, EntryBinder.KindKey));
                return;
            }
        }

        Finding missing = _context.Report(EntryFindings.NoKind(_context.PlaceOf(id.Span), id.Value, _context.Schema.Kinds));
        _context.LeftOut.Add(new LeftOut(missing, id.Value, Kind: "", []));
    }

    private static bool IsStatedTwice(YamlMapping fields, YamlPair first)
    {
        for (int i = 0; i < fields.Pairs.Count; i++)
        {
            YamlPair pair = fields.Pairs[i];
            if (!ReferenceEquals(pair, first) && pair.Key.Value == EntryBinder.KindKey)
                return true;
        }

        return false;
    }
}
