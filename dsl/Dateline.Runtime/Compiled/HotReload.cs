using System.Reflection.Metadata;
using System.Runtime.CompilerServices;

[assembly: MetadataUpdateHandler(typeof(Dateline.Compiled.HotReload))]

namespace Dateline.Compiled;

/// <summary>
/// What the runtime calls when it has replaced code while a program runs, as <c>dotnet watch</c> does after an edit of an events
/// file: what was read of the compiled texts is forgotten, and the next one who asks reads them as they are now.
/// </summary>
internal static class HotReload
{
    private static readonly ConditionalWeakTable<CompiledTimeline, object?> Timelines = [];

    public static void Follow(CompiledTimeline timeline) => Timelines.Add(timeline, null);

    /// <summary>The runtime finds it by its name.</summary>
    /// <param name="types">What was replaced; null for anything.</param>
    internal static void ClearCache(Type[]? types)
    {
        foreach ((CompiledTimeline timeline, _) in Timelines)
            timeline.Forget();
    }
}
