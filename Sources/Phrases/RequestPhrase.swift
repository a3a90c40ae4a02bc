/// What is wrong with a request that a file holds, and what would be right.
package enum RequestPhrase: Phrase {
  case place, placeAndKey
  case encoding, badEscape, jsonControlCharacter, badNumber, duplicateKey, tooDeep, trailing
  case wantsValue, wantsKey, wantsColon, wantsCommaOrBracket, wantsCommaOrBrace, wantsQuote
  case unknownKey, perhaps, missing, unknownWord, controlCharacter, conflict
  case wantsObject, wantsText, wantsTextOrNull, wantsObjectOrNull, wantsTrueOrFalse, wantsAnswer

  package var texts: (String, String) {
    switch self {
    case .place: ("{0}:{1}: {2}", "{0}:{1}: {2}")
    case .placeAndKey: ("{0}:{1}: {2}: {3}", "{0}:{1}: {2}: {3}")
    case .encoding: ("不是 UTF-8 文本。", "This is not UTF-8 text.")
    case .badEscape: ("反斜杠后的写法不对。", "What follows the backslash is no escape of JSON.")
    case .jsonControlCharacter:
      (
        "引号里不能直接换行或放控制字符，换行写成 \\n。",
        "A text cannot hold a line break or a control character; write \\n for a line break."
      )
    case .badNumber: ("数字的写法不对。", "This is not how JSON writes a number.")
    case .duplicateKey: ("“{0}”写了两次，只能写一次。", "“{0}” is given twice; give it once.")
    case .tooDeep: ("层次太多。", "There are too many levels.")
    case .trailing: ("完整的内容之后还有文字。", "There is text behind the end.")
    case .wantsValue: ("这里应有一个值。", "A value is wanted here.")
    case .wantsKey: ("这里应是带引号的键。", "A key in quotes is wanted here.")
    case .wantsColon: ("这里应是冒号。", "A colon is wanted here.")
    case .wantsCommaOrBracket: ("这里应是逗号或 ]。", "A comma or ] is wanted here.")
    case .wantsCommaOrBrace: ("这里应是逗号或 }。", "A comma or } is wanted here.")
    case .wantsQuote: ("引号没有关上。", "The closing quote is missing.")
    case .unknownKey: ("没有这个键。", "There is no such key.")
    case .perhaps: ("{0}是不是要写“{1}”？", "{0} Did you mean “{1}”?")
    case .missing: ("缺少这个键。", "This key is missing.")
    case .unknownWord: ("“{0}”不在可选之列：{1}。", "“{0}” is none of {1}.")
    case .controlCharacter: ("含有控制字符，请删去。", "It holds a control character; take it out.")
    case .conflict: ("不能与 {0} 同时写。", "It cannot stand beside {0}.")
    case .wantsObject: ("应为 { … }。", "It should be { … }.")
    case .wantsText: ("应为带引号的文字。", "It should be a text in quotes.")
    case .wantsTextOrNull: ("应为带引号的文字或 null。", "It should be a text in quotes, or null.")
    case .wantsObjectOrNull: ("应为 { … } 或 null。", "It should be { … } or null.")
    case .wantsTrueOrFalse: ("应为 true 或 false。", "It should be true or false.")
    case .wantsAnswer:
      (
        "应为选项的代码、代码的列表或数字。",
        "It should be an option's code, a list of codes, or a number."
      )
    }
  }
}
