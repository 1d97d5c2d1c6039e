using Dateline.Language.Binding.Findings;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;
using Dateline.Language.Yaml;

namespace Dateline.Language.Binding;

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
            YamlMapping? settings = ReadGroup(context, block);
            for (int i = 0; i < settings?.Pairs.Count; i++)
            {
                if (!Repeated.IsLater(settings, i))
                    ReadSetting(context, settings.Pairs[i], settings, defaults, waivers);
            }
        }

        return new FileSettings(defaults, waivers);
    }

    private static void ReadSetting(BindingContext context, YamlPair setting, YamlMapping around, FileDefaults defaults, List<Waiver> waivers)
    {
        switch (Keys.Contains(setting.Key.Value) ? setting.Key.Value : MeantBy(context, setting.Key, around))
        {
            case DefaultsKey when ReadGroup(context, setting) is { } values:
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
        bool isField = key.Value == EntryBinder.KindKey || context.Schema.FieldsNamed(key.Value).Count > 0;
        context.Report(FileFindings.UnknownSetting(context.PlaceOf(key.Span), key.Value, meant, Keys, isField));
        return meant;
    }

    private static IReadOnlyList<Waiver> ReadWaivers(BindingContext context, YamlPair pair) =>
        FieldBinder.ReadValue(context, WaiversType.Instance, pair) is WaiversValue read ? read.Waivers : [];

    private static YamlMapping? ReadGroup(BindingContext context, YamlPair pair)
    {
        if (FieldBinder.IsEmpty(pair.Value))
            return null;
        if (pair.Value is not YamlMapping)
            context.Report(FileFindings.NoGroup(context.PlaceOf(pair.Value.Span), pair.Key.Value));
        return pair.Value as YamlMapping;
    }
}
