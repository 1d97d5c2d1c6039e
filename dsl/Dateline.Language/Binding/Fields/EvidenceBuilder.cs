using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Fields.Otherwise;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Findings.Groups;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Texts;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Fields;

/// <summary>Collects what the long form says besides the value.</summary>
internal sealed class EvidenceBuilder(BindingContext context, FieldSymbol symbol)
{
    private const string Rest = "rest";

    private static readonly ReferenceType ToSource = ReferenceType.To(BuiltIns.Source);

    private IReadOnlyList<BoundValue>? _sources;
    private IReadOnlyList<Report> _says = [];
    private TextValue? _why;
    private IReadOnlyList<Part> _parts = [];
    private TextSpan _partsSpan;
    private TextValue? _note;
    private bool _isDamaged;

    public Evidence Build() => new()
    {
        Sources = _sources,
        Says = _says,
        Why = _why,
        Parts = _parts,
        PartsSpan = _partsSpan,
        Note = _note,
        IsDamaged = _isDamaged,
    };

    /// <summary>A key is unknown, or stands twice: what is absent or does not add up may be due to that.</summary>
    public void MarkDamaged() => _isDamaged = true;

    public void ReadSources(YamlPair pair)
    {
        // A list that cannot be read still says that the entry's own list does not stand for this value.
        BoundValue sources = context.For(BuiltIns.Sources, () => FieldBinder.ReadValue(context, BuiltIns.Sources.Type, pair));
        _sources = sources is ListValue list ? list.Items : [sources];
    }

    public void ReadWhy(YamlPair pair)
    {
        _why = ReadText(pair);
        if (_why is not null && StandIns.IsReason(_why.Text))
            context.Report(ShapeFindings.WhyToCome(context.PlaceOf(pair.Value.Span), _why.Text));
        _isDamaged |= _why is null;
    }

    public void ReadNote(YamlPair pair) => _note = ReadText(pair);

    public void ReadSays(YamlPair pair)
    {
        if (ReadGroup(pair, LongFormFindings.SaysIsNoGroup, LongFormFindings.SaysWithHyphens) is not { } mapping)
            return;
        var reports = new List<Report>(mapping.Pairs.Count);
        for (int i = 0; i < mapping.Pairs.Count; i++)
        {
            YamlPair report = mapping.Pairs[i];
            if (Repeated.IsLater(mapping, i) || TakeSlipped(report, mapping) || TakePlace(report, i == 0 ? null : mapping.Pairs[i - 1]))
                continue;
            BoundValue source = ReferenceReader.Read(context, Written.Whole(report.Key), ToSource);
            // What a source reports need not be what the field asks for beyond its type.
            context.IsReport = true;
            BoundValue value = ReadReported(report, out Citation? citation);
            context.IsReport = false;
            if (source is ReferenceValue reference)
                reports.Add(new Report(reference, value) { Citation = citation });
        }

        _says = reports;
    }

    private BoundValue ReadReported(YamlPair report, out Citation? citation)
    {
        YamlPair? stated = report;
        citation = CitationReader.IsReportWithPlace(report.Value, symbol.Type) ? CitationReader.ReadReport(context, (YamlMapping)report.Value, out stated) : null;
        return stated is null
            ? new FaultyValue(report.Value.Span)
            : context.For(Unbounded, () => context.At(ValuePosition.Says, () => FieldBinder.ReadValue(context, symbol.Type, stated)));
    }

    /// <summary>A reason or a remark that is indented like the sources above it is one all the same.</summary>
    private bool TakeSlipped(YamlPair report, YamlMapping says)
    {
        if (says.IsFlow || report.Key.Value is not ("why" or "note"))
            return false;
        context.Report(LongFormFindings.AmongSources(context.PlaceOf(report.Key.Span), report.Key.Value));
        if (report.Key.Value == "why")
            ReadWhy(report);
        else
            ReadNote(report);
        return true;
    }

    /// <summary>A place in a source that stands beside the source, and not with what it reports.</summary>
    private bool TakePlace(YamlPair place, YamlPair? report)
    {
        if (place.Key.Value != BuiltIns.At.Name || report is not { Value: YamlScalar { Value: var reported } stated } || place.Value is not YamlScalar { Value: var at })
            return false;
        // A source may have that id.
        context.Try(() => FieldBinder.ReadValue(context, symbol.Type, place), out int faults);
        if (faults == 0)
            return false;
        string form = $"{{ value: {Offers.InBraces(reported.Trim())}, at: {Offers.InBraces(at.Trim())} }}";
        context.Report(CitationFindings.BesideReport(context.PlaceOf(place.Key.Span), report.Key.Value, form, context.PlaceOf(TextSpan.FromBounds(stated.Span.Start, place.Value.Span.End))));
        return true;
    }

    public void ReadParts(YamlPair pair)
    {
        if (TypeOfParts(symbol.Type) is not { } type)
        {
            context.Report(LongFormFindings.PartsOfNoNumber(context.PlaceOf(pair.Key.Span), symbol));
            return;
        }

        if (ReadGroup(pair, LongFormFindings.PartsIsNoGroup, LongFormFindings.PartsWithHyphens) is not { } mapping)
            return;
        var parts = new List<Part>(mapping.Pairs.Count);
        for (int i = 0; i < mapping.Pairs.Count; i++)
        {
            YamlPair part = mapping.Pairs[i];
            string name = part.Key.Value;
            if (Repeated.IsLater(mapping, i))
            {
                MarkDamaged();
                continue;
            }

            if (symbol.Parts is { } declared && name != Rest && !declared.Contains(name, StringComparer.Ordinal))
            {
                string? meant = MeantName.Of(name, [.. declared, Rest], mapping);
                context.Report(LongFormFindings.PartNotDeclared(context.PlaceOf(part.Key.Span), name, symbol.Name, meant, [.. declared, Rest]));
            }

            parts.Add(ReadPart(part, type));
        }

        _parts = parts;
        _partsSpan = pair.Key.Span;
    }

    /// <summary>Sources may disagree about a part as about any value.</summary>
    private Part ReadPart(YamlPair part, ScalarType type)
    {
        string name = part.Key.Value;
        if (!LongFormReader.Recognizes(part.Value, type))
            return new Part(name, part.Key.Span, context.For(new FieldSymbol(name, type) { Unit = symbol.Unit }, () => FieldBinder.ReadValue(context, type, part)));
        var symbolOfPart = new FieldSymbol(name, type) { Tolerance = symbol.Tolerance };
        BoundField longForm = LongFormReader.Read(context, symbolOfPart, part.Key, (YamlMapping)part.Value);
        return new Part(name, part.Key.Span, longForm.Value) { LongForm = longForm };
    }

    private FieldSymbol Unbounded => new(symbol.Name, symbol.Type) { Unit = symbol.Unit };

    /// <summary>
    /// The type of one part: that of the number which the parts make up. What a count moved by, came and went: of a change,
    /// a part may be below zero.
    /// </summary>
    private static ScalarType? TypeOfParts(FieldType type) => type switch
    {
        ScalarType { Kind: ScalarKind.Count or ScalarKind.Integer or ScalarKind.Number } number => number,
        ChangeType { Series.Type: ScalarType { Kind: ScalarKind.Count } count } => count.IsEstimate ? ScalarType.Integer.Estimate : ScalarType.Integer,
        ChangeType change => TypeOfParts(change.Series.Type),
        _ => null,
    };

    private TextValue? ReadText(YamlPair pair) => context.Literally(() => FieldBinder.ReadValue(context, ScalarType.Text, pair)) as TextValue;

    private YamlMapping? ReadGroup(YamlPair pair, Func<Place, Finding> otherwise, Func<Place, string, Finding> withHyphens)
    {
        if (GroupWithHyphens.Read(context, pair.Value, withHyphens) is { } meant)
            return meant;
        if (FieldBinder.IsEmpty(pair.Value))
            context.Report(ShapeFindings.NothingBelow(context.PlaceOf(pair.Key.Span), pair.Key.Value));
        else if (pair.Value is not YamlMapping)
            ReportNoGroup(pair.Value, otherwise);
        return pair.Value as YamlMapping;
    }

    /// <summary>Quotes around what is to be a group would help nobody.</summary>
    private void ReportNoGroup(YamlNode value, Func<Place, Finding> otherwise)
    {
        if (value is YamlScalar { IsMended: true })
            context.Replaces(value.Span);
        context.Report(otherwise(context.PlaceOf(value.Span)));
    }
}
