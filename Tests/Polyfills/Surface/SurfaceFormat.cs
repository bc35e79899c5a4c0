using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace NetworkCoachBot.Tests.Polyfills.Surface;

/// <summary>Types and members as the surface lists write them, without the words override, virtual, abstract and sealed.</summary>
internal static partial class SurfaceFormat
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(object)] = "object",
        [typeof(byte)] = "byte",
    };

    private static readonly string[] ShortNamespaces = ["System", "System.Threading", "System.Threading.Tasks", "System.Collections.Generic"];

    public static string WithoutModifiers(string line) => Modifiers().Replace(line, "");

    public static (string Kind, string Name) SplitHeader(string header)
    {
        var words = header.StartsWith("static class ", StringComparison.Ordinal) ? 2 : 1;
        var space = words == 2 ? header.IndexOf(' ', "static ".Length) : header.IndexOf(' ', StringComparison.Ordinal);
        return (header[..space], header[(space + 1)..]);
    }

    /// <summary>The parts of "A, B&lt;C, D&gt;" at the commas outside angle brackets.</summary>
    public static IEnumerable<string> SplitList(string list)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < list.Length; i++)
        {
            depth += list[i] switch { '<' => 1, '>' => -1, _ => 0 };
            if (list[i] == ',' && depth == 0)
            {
                yield return list[start..i].Trim();
                start = i + 1;
            }
        }

        yield return list[start..].Trim();
    }

    public static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
        : type.IsValueType ? "struct"
        : type.IsAbstract && type.IsSealed ? "static class"
        : "class";

    public static IEnumerable<string> Bases(Type type)
    {
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) && parent != typeof(MulticastDelegate))
        {
            yield return Name(parent);
        }

        foreach (var contract in type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []))
        {
            yield return Name(contract);
        }
    }

    public static IEnumerable<string> Members(Type type) => Kind(type) switch
    {
        "enum" => Enum.GetNames(type).Select(n => $"{n} = {Convert.ToInt64(Enum.Parse(type, n), CultureInfo.InvariantCulture)}"),
        "delegate" => [$"delegate {Name(type.GetMethod("Invoke")!.ReturnType)} ({Parameters(type.GetMethod("Invoke")!)})"],
        _ => [.. Constructors(type), .. Fields(type), .. Properties(type), .. Events(type), .. Methods(type)],
    };

    public static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var name = type.IsNested ? $"{Name(type.DeclaringType!)}.{type.Name}"
            : type.Namespace is null || ShortNamespaces.Contains(type.Namespace) ? type.Name
            : $"{type.Namespace}.{type.Name}";
        return type.IsGenericType ? $"{Arity().Replace(name, "")}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }

    private static IEnumerable<string> Constructors(Type type) =>
        type.GetConstructors(Declared).Where(c => IsVisible(c) && !c.IsStatic).Select(c => $"{Access(c)}ctor({Parameters(c)})");

    private static IEnumerable<string> Fields(Type type) => type.GetFields(Declared).Where(f => f.IsPublic || f.IsFamily || f.IsFamilyOrAssembly).Select(f =>
        $"{(f.IsPublic ? "" : "protected ")}{(f.IsLiteral ? "const " : f.IsStatic ? "static " : "")}{(f.IsInitOnly ? "readonly " : "")}{Name(f.FieldType)} {f.Name}{(f.IsLiteral ? " = " + Constant(f) : "")}");

    private static IEnumerable<string> Properties(Type type)
    {
        foreach (var property in type.GetProperties(Declared))
        {
            var (get, set) = (Visible(property.GetMethod), Visible(property.SetMethod));
            if ((get ?? set) is not { } any)
            {
                continue;
            }

            string Accessor(MethodBase? method, string word) => method == null ? "" : (Access(method) == Access(any) ? "" : Access(method)) + word;
            var index = property.GetIndexParameters();
            var indexer = index.Length == 0 ? "" : "[" + string.Join(", ", index.Select(p => $"{Name(p.ParameterType)} {p.Name}")) + "]";
            yield return $"{Access(any)}{Static(any)}{Name(property.PropertyType)} {property.Name}{indexer} {{ {Accessor(get, "get; ")}{Accessor(set, "set; ")}}}";
        }
    }

    private static IEnumerable<string> Events(Type type) =>
        type.GetEvents(Declared).Where(e => IsVisible(e.AddMethod!)).Select(e => $"event {Name(e.EventHandlerType!)} {e.Name}");

    private static IEnumerable<string> Methods(Type type) =>
        from method in type.GetMethods(Declared)
        where IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
        let generic = method.IsGenericMethodDefinition ? "<" + string.Join(", ", method.GetGenericArguments().Select(a => a.Name)) + ">" : ""
        select $"{Access(method)}{Static(method)}{Name(method.ReturnType)} {method.Name}{generic}({Parameters(method)})";

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static MethodBase? Visible(MethodBase? method) => method != null && IsVisible(method) ? method : null;

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Static(MethodBase method) => method.IsStatic && !method.DeclaringType!.IsInterface ? "static " : "";

    private static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute), false) ? "this " : "") + string.Join(", ", method.GetParameters().Select(p =>
            (p.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "") + (p.IsOut ? "out " : p.ParameterType.IsByRef ? "ref " : "") + Name(p.ParameterType) + " " + p.Name + (p.HasDefaultValue ? " = " + Default(p) : "")));

    private static string Default(ParameterInfo parameter) => parameter.RawDefaultValue switch
    {
        null => parameter.ParameterType.IsValueType ? "default" : "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Constant(FieldInfo field) => field.GetRawConstantValue() switch
    {
        null => "null",
        string text => $"\"{text}\"",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    [GeneratedRegex(@"\b(?:override|virtual|abstract|sealed) ")]
    private static partial Regex Modifiers();

    [GeneratedRegex(@"`\d+")]
    private static partial Regex Arity();
}
