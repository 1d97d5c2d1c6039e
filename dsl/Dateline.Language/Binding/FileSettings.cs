using Dateline.Language.Binding.Findings;
using Dateline.Language.Schema;
using Dateline.Language.Yaml;

namespace Dateline.Language.Binding;

/// <summary>What stands under <c>file:</c>.</summary>
/// <param name="Waivers">What the whole file is excused from.</param>
internal sealed record FileSettings(FileDefaults Defaults, IReadOnlyList<Waiver> Waivers)
{
    private const string DefaultsKey = "defaults";
    private const string ExceptKey = "except";

    private static readonly IReadOnlyList<string> Keys = [DefaultsKey, ExceptKey];

    /// <param name="file">The reserved key and what stands under it; null where the file does not have it.</param>
    public static FileSettings Read(BindingContext context, YamlPair? file)
    {
        var defaults = new FileDefaults(context);
        IReadOnlyList<Waiver> waivers = [];
        if (file is null || ReadGroup(context, file) is not { } settings)
            return new FileSettings(defaults, waivers);
        for (int i = 0; i < settings.Pairs.Count; i++)
        {
            YamlPair setting = settings.Pairs[i];
            if (Repeated.IsLater(settings, i))
                continue;
            switch (setting.Key.Value)
            {
                case DefaultsKey when ReadGroup(context, setting) is { } values:
                    defaults.Add(values);
                    break;
                case DefaultsKey:
                    break;
                case ExceptKey:
                    waivers = ReadWaivers(context, setting);
                    break;
                default:
                    context.Report(FileFindings.UnknownSetting(context.PlaceOf(setting.Key.Span), setting.Key.Value, Keys));
                    break;
            }
        }

        return new FileSettings(defaults, waivers);
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
