namespace Qlocx;

[ProcessingActivity("train and assure quality, by recording phone calls and video meetings", Title = "Recording of phone calls and video meetings", When = "you contact us by phone", Occurs = Occurs.Sometimes, Via = Via.Phone | Via.VideoMeeting)]
[OptOut(Via.DuringCall)]
[Statement(NoticeSection.AtCollection, "You are told of a recording when you call in or join the meeting")]
public sealed class CallRecording;
