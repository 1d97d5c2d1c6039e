using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Workspace.Faults;

/// <summary>
/// What a step made, or the finding that says how it failed. An exception in a generator is a warning for the compiler, and all
/// code is missing; in a check it is the end of all findings: so every step and every output goes through here.
/// </summary>
/// <param name="Path">The file that was worked on.</param>
public sealed record Guarded<T>(string Path, T? Value, Finding? Fault)
    where T : class
{
    /// <summary>The next step, or nothing where this one failed: its fault is said once.</summary>
    public Guarded<TNext> Then<TNext>(FileMap file, Func<T, TNext> step)
        where TNext : class =>
        Value is null ? new Guarded<TNext>(Path, null, null) : Guard.Run(file, () => step(Value));
}

public static class Guard
{
    /// <summary>What a step finds, or the finding that says how it failed.</summary>
    /// <param name="file">The file that is worked on, where a fault is reported.</param>
    public static EquatableArray<Finding> Findings(FileMap file, Func<IEnumerable<Finding>> step)
    {
        Guarded<List<Finding>> found = Run<List<Finding>>(file, () => [.. step()]);
        return found.Value?.ToEquatableArray() ?? EquatableArray.Of(found.Fault!);
    }

    /// <param name="file">The file that is worked on, where a fault is reported.</param>
    public static Guarded<T> Run<T>(FileMap file, Func<T> step)
        where T : class
    {
        try
        {
            return new Guarded<T>(file.Path, step(), null);
        }
#pragma warning disable CA1031 // A fault of ours has any type; it becomes a finding, as all that is wrong does.
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new Guarded<T>(file.Path, null, OwnFaultFindings.Of(file, fault));
        }
    }
}
