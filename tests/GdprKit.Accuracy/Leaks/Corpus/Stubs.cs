// Public types of libraries that are not there, by the names that they have.

namespace Serilog
{
    public interface ILogger
    {
        void Information(string messageTemplate, params object?[]? propertyValues);
        void Information<T>(string messageTemplate, T propertyValue);
        void Error(Exception? exception, string messageTemplate, params object?[]? propertyValues);
        ILogger ForContext(string propertyName, object? value, bool destructureObjects = false);
    }

    public static class Log
    {
        public static void Information(string messageTemplate) { }
        public static void Information<T>(string messageTemplate, T propertyValue) { }
        public static void Information<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Warning(string messageTemplate, params object?[]? propertyValues) { }
    }
}

namespace Serilog.Context
{
    public static class LogContext { public static IDisposable PushProperty(string name, object? value, bool destructureObjects = false) => null!; }
}

namespace Microsoft.Extensions.AI
{
    public enum ChatRole { User, System }
    public class ChatMessage(ChatRole role, string? content) { public ChatRole Role => role; public string? Text => content; }
    public class ChatResponse;
    public interface IChatClient { Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages); }
    public static class ChatClientExtensions { public static Task<ChatResponse> GetResponseAsync(this IChatClient client, string chatMessage) => null!; }
    public interface IEmbeddingGenerator<TInput, TEmbedding> { Task<TEmbedding> GenerateAsync(IEnumerable<TInput> values); }
}

namespace Microsoft.SemanticKernel.ChatCompletion
{
    public class ChatHistory { public void AddUserMessage(string content) { } public void AddSystemMessage(string content) { } }
}

namespace OpenAI.Chat
{
    public class ChatMessage;
    public class UserChatMessage(string content) : ChatMessage { public string Content => content; }
    public class ChatClient { public object CompleteChat(params ChatMessage[] messages) => messages; }
}

namespace Microsoft.ApplicationInsights
{
    public class TelemetryClient
    {
        public void TrackEvent(string eventName, IDictionary<string, string>? properties = null) { }
        public void TrackTrace(string message) { }
    }
}

namespace Sentry
{
    public static class SentrySdk { public static void CaptureMessage(string message) { } public static void AddBreadcrumb(string message) { } }
    public class SentryUser { public string? Id { get; set; } public string? Email { get; set; } public string? Username { get; set; } }
}

namespace Microsoft.Extensions.Compliance.Redaction
{
    public abstract class Redactor { public string Redact(string? source) => ""; }
}
