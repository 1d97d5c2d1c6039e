using System.Linq.Expressions;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dateline.Generator.Pipeline;

/// <summary>
/// Sources that other generators of the project see, where the compiler knows such (Roslyn 5.9). The generator is compiled for older
/// compilers, which load it as well, so the method is looked for.
/// </summary>
internal static class EarlyOutput
{
    private static readonly MethodInfo? Register = typeof(IncrementalGeneratorInitializationContext).GetMethods().FirstOrDefault(static method =>
        method.Name == "RegisterPreCompilationSourceOutput" && method.IsGenericMethodDefinition
        && method.GetParameters() is { Length: 2 } parameters && IsOf(typeof(IncrementalValuesProvider<>), parameters[0]) && IsOf(typeof(Action<,>), parameters[1]));

    public static bool IsKnown => Register is not null;

    /// <param name="write">Is handed what adds a file by its name.</param>
    public static void Add<T>(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<T> values, Action<Action<string, SourceText>, T> write)
    {
        MethodInfo register = Register!.MakeGenericMethod(typeof(T));
        Type action = register.GetParameters()[1].ParameterType;
        ParameterExpression production = Expression.Parameter(action.GetGenericArguments()[0]);
        ParameterExpression value = Expression.Parameter(typeof(T));
        ParameterExpression name = Expression.Parameter(typeof(string));
        ParameterExpression text = Expression.Parameter(typeof(SourceText));
        Expression add = Expression.Lambda<Action<string, SourceText>>(Expression.Call(production, "AddSource", null, name, text), name, text);
        Delegate writing = Expression.Lambda(action, Expression.Invoke(Expression.Constant(write), add, value), production, value).Compile();
        register.Invoke(context, [values, writing]);
    }

    private static bool IsOf(Type definition, ParameterInfo parameter) => parameter.ParameterType.IsGenericType && parameter.ParameterType.GetGenericTypeDefinition() == definition;
}
