using Dateline.Language.Binding.Findings;
using Dateline.Language.Yaml;

namespace Dateline.Language.Binding;

/// <summary>Reads what stands under <c>file:</c>.</summary>
internal static class FileSettings
{
    private const string Defaults = "defaults";

    /// <param name="file">The reserved key and what stands under it; null where the file does not have it.</param>
    public static FileDefaults Read(BindingContext context, YamlPair? file)
    {
        var defaults = new FileDefaults(context);
        if (file is null || ReadGroup(context, file) is not { } settings)
            return defaults;
        for (int i = 0; i < settings.Pairs.Count; i++)
        {
            YamlPair setting = settings.Pairs[i];
            if (Repeated.IsLater(settings, i))
                continue;
            if (setting.Key.Value != Defaults)
                context.Report(FileFindings.UnknownSetting(context.PlaceOf(setting.Key.Span), setting.Key.Value, Defaults));
            else if (ReadGroup(context, setting) is { } values)
                defaults.Add(values);
        }

        return defaults;
    }

    private static YamlMapping? ReadGroup(BindingContext context, YamlPair pair)
    {
        if (FieldBinder.IsEmpty(pair.Value))
            return null;
        if (pair.Value is not YamlMapping)
            context.Report(FileFindings.NoGroup(context.PlaceOf(pair.Value.Span), pair.Key.Value));
        return pair.Value as YamlMapping;
    }
}
