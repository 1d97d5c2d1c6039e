using System.Diagnostics;
using Dateline.Fuzz.Targets;

namespace Dateline.Fuzz.Runs;

/// <summary>What went wrong with a text.</summary>
/// <param name="Name">The same for every text that goes wrong in the same way.</param>
/// <param name="Detail">For a person.</param>
internal sealed record Fault(string Name, string Detail)
{
    /// <summary>Null where nothing went wrong.</summary>
    public static Fault? Of(Target target, string text)
    {
        try
        {
            target.Run(text);
            return null;
        }
        catch (BrokenPromiseException broken)
        {
            return new Fault(broken.Promise + CodeIn(broken.Message), broken.Message);
        }
#pragma warning disable CA1031 // Whatever is thrown is a fault.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return new Fault($"{thrown.GetBaseException().GetType().Name} {MethodOf(thrown.GetBaseException())}", thrown.ToString());
        }
    }

    /// <summary>The code of the finding that is spoken of: the same promise broken by another is another fault.</summary>
    private static string CodeIn(string message)
    {
        int start = message.IndexOf("DTL", StringComparison.Ordinal);
        return start < 0 || start + 7 > message.Length ? "" : " " + message.Substring(start, 7);
    }

    private static string MethodOf(Exception thrown) => new StackTrace(thrown).GetFrames()
        .Select(frame => DiagnosticMethodInfo.Create(frame))
        .Where(method => method?.DeclaringTypeName.StartsWith("Dateline", StringComparison.Ordinal) == true)
        .Select(method => $"{method!.DeclaringTypeName}.{method.Name}")
        .FirstOrDefault("");
}
