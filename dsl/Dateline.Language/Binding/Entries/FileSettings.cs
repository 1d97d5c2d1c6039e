using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Fields.Otherwise;
using Dateline.Language.Binding.Fields;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Entries;

/// <summary>What stands under <c>file:</c>.</summary>
/// <param name="Waivers">What the whole file is excused from.</param>
internal sealed record FileSettings(FileDefaults Defaults, IReadOnlyList<Waiver> Waivers)
{
    public const string DefaultsKey = "defaults";
    private const string ExceptKey = "except";

    public static readonly IReadOnlyList<string> Keys = [DefaultsKey, ExceptKey];

    /// <param name="blocks">The reserved key and what stands under it, as often as it stands in the file.</param>
    public static FileSettings Read(BindingContext context, IReadOnlyList<YamlPair> blocks)
    {
        var defaults = new FileDefaults(context);
        var waivers = new List<Waiver>();
        foreach (YamlPair block in blocks)
        {
            if (ReadGroup(context, block, defaults) is not { } settings)
                continue;
            for (int i = 0; i < settings.Pairs.Count; i++)
            {
                if (!Repeated.IsLater(settings, i) && !IsField(context, settings.Pairs[i].Key))
                    ReadSetting(context, settings.Pairs[i], settings, defaults, waivers);
            }

            ReadFields(context, settings, defaults);
        }

        return new FileSettings(defaults, waivers);
    }

    private static void ReadSetting(BindingContext context, YamlPair setting, YamlMapping around, FileDefaults defaults, List<Waiver> waivers)
    {
        switch (Keys.Contains(setting.Key.Value) ? setting.Key.Value : MeantBy(context, setting.Key, around))
        {
            case DefaultsKey when ReadGroup(context, setting, defaults) is { } values:
                defaults.Add(values);
                break;
            case ExceptKey:
                waivers.AddRange(ReadWaivers(context, setting));
                break;
        }
    }

    /// <summary>Reports a setting that there is not; the one that is near is the one that was meant.</summary>
    private static string? MeantBy(BindingContext context, YamlScalar key, YamlMapping around)
    {
        string? meant = MeantName.Of(key.Value, Keys, around);
        context.Report(FileFindings.UnknownSetting(context.PlaceOf(key.Span), key.Value, meant, Keys));
        return meant;
    }

    /// <summary>Defaults that stand one step too far left are one mistake, and are read all the same, so that no entry misses them.</summary>
    private static void ReadFields(BindingContext context, YamlMapping settings, FileDefaults defaults)
    {
        List<YamlPair> fields = [.. settings.Pairs.Where((pair, i) => IsField(context, pair.Key) && !Repeated.IsLater(settings, i))];
        if (fields.Count == 0)
            return;
        context.Report(FileFindings.DefaultsTooFarLeft(context.PlaceOf(fields[0].Key.Span), [.. fields.Select(field => field.Key.Value)]));
        defaults.Add(new YamlMapping(fields, settings.Span, isFlow: false));
    }

    private static bool IsField(BindingContext context, YamlScalar key) =>
        !Keys.Contains(key.Value) && (key.Value == EntryBinder.KindKey || context.Schema.FieldsNamed(key.Value).Count > 0);

    private static IReadOnlyList<Waiver> ReadWaivers(BindingContext context, YamlPair pair) =>
        FieldBinder.ReadValue(context, WaiversType.Instance, pair) is WaiversValue read ? read.Waivers : [];

    private static YamlMapping? ReadGroup(BindingContext context, YamlPair pair, FileDefaults defaults)
    {
        if (FieldBinder.IsEmpty(pair.Value))
            return null;
        if (GroupWithHyphens.Read(context, pair.Value, (place, _) => FileFindings.WithHyphens(place, pair.Key.Value)) is { } meant)
            return meant;
        if (pair.Value is YamlMapping group)
            return group;
        context.Report(FileFindings.NoGroup(context.PlaceOf(pair.Value.Span), pair.Key.Value));
        defaults.GiveUp();
        return null;
    }
}
