using Dateline.Testing;

namespace Dateline.Cli.Tests.Consumers;

/// <summary>A test with a program of the npm registry. It is skipped, with a visible line, where nobody asks for it or Node.js is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = Testing.Consumers.MissingForAll ?? (StartedProgram.IsInstalled("node") && StartedProgram.IsInstalled("npm") ? null : "NOT RUN: Node.js and npm are not installed.");
}
