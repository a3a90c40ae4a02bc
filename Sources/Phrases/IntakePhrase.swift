/// Taking a matter in.
package enum IntakePhrase: Phrase {
  case title, matterHelp, matterHint, matterAsk, noSuchMatter
  case choose, takeThis, matter, kind, department, code, bundle, item
  case help, next, fields, allOptions, noOptions, materials, decline, declineHelp
  case receiveOnly, receiveOnlyHelp, accept, backKept
  case applicantKind, person, organisation, personName, organisationName, organisationCode
  case foundedHere, codeHelp, contact, identity, identityHelp, phone
  /// `{0}` is what the person concerned is called: 逝者.
  case subjectName, subjectIdentity
  case sight, sightTakenBack, sightHelp, seen, notSeen
  case agent, agentLeaves, agentHelp, agentName, authority, authorityHelp
  case known
  case applicantLine, contactLine, agentLine, forgotten

  package var texts: (String, String) {
    switch self {
    case .title: ("收件", "Intake")
    case .matterHelp:
      (
        "输入中文、全拼、拼音首字母或编码，随打随找：kbyd 就是开办药店。"
          + "“一件事”把几个部门的事项一次收下，单个事项也可以办。带导引单来的，输入或扫描单号，"
          + "先前说过的全部填好。空着时列出本人最近收过的，再列本厅近来收得最多的；一样合适的，常收的在前。",
        "Type Chinese, pinyin, pinyin initials or a code: kbyd finds the drugstore. A bundle takes in "
          + "several departments' items at once; single items can be taken in too. The number of a "
          + "check-list, typed or scanned, fills in all that was told before. Empty, the field lists what you took in last and "
          + "what the hall takes in most; of what fits alike, that comes first."
      )
    case .matterHint:
      (
        "中文、全拼、首字母或编码，例如 kbyd；或导引单号",
        "Chinese, pinyin, initials or code, for example kbyd; or a check-list's number"
      )
    case .matterAsk: ("办什么", "What for")
    case .noSuchMatter:
      (
        "清单里没有。换个说法，或按 F1 看怎么找。",
        "Not on the list. Try other words, or F1 for how to search."
      )
    case .choose: ("选", "Choose")
    case .takeThis: ("收这件", "Take in")
    case .matter: ("事项", "Matter")
    case .kind: ("类别", "Kind")
    case .department: ("部门", "Department")
    case .code: ("编码", "Code")
    case .bundle: ("一件事", "bundle")
    case .item: ("单项", "item")
    case .help:
      (
        "左边填申请人和情形，右边的办理方案随每一键变化：谁办、等谁、几天、为什么。"
          + "每填一项自动保存；断电后在首页继续。刷身份证或扫执照会自动进对应栏。",
        "Fill in the applicant and the situation on the left; the plan on the right follows every "
          + "key: who, after whom, how long and why. Each field is kept as you leave it. A scanned "
          + "card or licence goes to its own field."
      )
    case .next: ("下一项", "Next")
    case .fields: ("前后移动", "Fields")
    case .allOptions: ("全部选项", "Options")
    case .noOptions: ("光标不在选择题上。", "The caret is not on a question with options.")
    case .materials: ("材料", "Materials")
    case .decline: ("不予受理", "Decline")
    case .declineHelp:
      ("说明理由和依据，出不予受理通知", "With a reason and a basis; gives the written notice")
    case .receiveOnly: ("只收件", "Receive only")
    case .receiveOnlyHelp:
      (
        "收下材料，5 个工作日内答复；不答复视为自收件之日受理。",
        "Take the papers; answer within 5 working days, or the case counts as accepted from today."
      )
    case .accept: ("受理", "Accept")
    case .backKept: ("返回（已存）", "Back (kept)")
    case .applicantKind: ("申请人类型", "Applicant")
    case .person: ("个人", "person")
    case .organisation: ("单位", "organisation")
    case .personName: ("姓名", "Name")
    case .organisationName: ("单位名称", "Name")
    case .organisationCode: ("信用代码", "Credit code")
    case .foundedHere: ("新设，由本案取得", "founded by this case")
    case .codeHelp:
      ("统一社会信用代码 18 位，可扫执照", "Unified social credit code, 18 characters; may be scanned")
    case .contact: ("联系人", "Contact")
    case .identity: ("身份证号", "Identity no.")
    case .identityHelp: ("18 位，可刷卡；末位 x 不分大小写", "18 characters; may be scanned")
    case .phone: ("电话", "Telephone")
    case .subjectName: ("{0}姓名", "{0}: name")
    case .subjectIdentity: ("{0}证号", "{0}: identity")
    case .sight: ("见证核对", "ID seen")
    case .sightTakenBack: ("撤回见证核对", "ID not seen")
    case .sightHelp:
      (
        "看过来人（代理人、联系人或申请人本人）的身份证件，人证相符、号码一致时按；换了人要重新核对。"
          + "一次来办几件的只按一次。只记受理人看过，不是公安核验；没看过也能受理，凭证和办件上写明。",
        "When you saw the identity document of whoever came, with the person and the number on it. "
          + "Somebody else has to show their own; for several matters of one visit once is enough. It "
          + "records that you saw it, not that the police confirmed it. Without it the case is accepted "
          + "all the same, and slip and case say so."
      )
    case .seen: ("证件    ✓ 已见证核对", "ID        ✓ seen")
    case .notSeen: ("证件    未见证核对（F11）", "ID        not seen (F11)")
    case .agent: ("代理人", "Agent")
    case .agentLeaves: ("不用代理", "No agent")
    case .agentHelp:
      (
        "别人持委托书来办时用：记下代理人和委托书；代理人来办不算申请人跑一次（R34）。",
        "When somebody comes with a letter of authority: who, and the letter. An agent's trip is not "
          + "the applicant's (R34)."
      )
    case .agentName: ("代理人", "Agent")
    case .authority: ("委托书", "Authority")
    case .authorityHelp: ("委托书的编号或日期", "Number or date of the letter of authority")
    case .agentLine: ("代理人  {0}  {1}", "Agent  {0}  {1}")
    case .known:
      (
        "{0} 办过件，联系人和电话已带出，请核对。",
        "{0} applied before; contact and telephone are filled in, please check them."
      )
    case .applicantLine: ("申请人  {0}", "Applicant  {0}")
    case .contactLine: ("联系人  {0}  {1}", "Contact  {0}  {1}")
    case .forgotten: ("不再需要，答案已忘记：{0}", "No longer asked, answer forgotten: {0}")
    }
  }
}
