using System.Text.Json;
using GdprKit.Register;
using GdprKit.Register.Serialization;

var register = RegisterReader.Read(typeof(Program).Assembly);
Console.WriteLine(JsonSerializer.Serialize(register, RegisterJson.Web.ProcessingRegister));
foreach (var gap in register.Gaps) Console.WriteLine(gap);
