package org.fenglu.kernel.loss.entitlement;

/** Why a benefit begins, changes, ends, or is not due: the words that a family reads. */
public enum Reason {
    // begins, changes
    GRADED("劳动能力鉴定结论生效", "the disability grade was confirmed"),
    REGRADED("复查鉴定改变等级", "the disability grade was reviewed"),
    DIED("职工死亡", "the officer died"),
    MISSING("职工下落不明，自第四个月起", "the officer is missing, from the fourth month"),
    WENT_MISSING("职工下落不明，自事故发生当月起", "the officer is missing, from the month of the accident"),
    DECLARED_DEAD("人民法院宣告职工死亡", "a court declared the officer dead"),
    BORN_AFTER("遗腹子女出生", "a child was born after the death"),
    APPROVED("批准定期抚恤", "the regular pension was approved"),
    SHARED_ANEW("共同领取人变化，限额内重新分配", "another survivor joined or left, shared anew under the cap"),
    CARE_ASSESSED("护理等级确定", "the level of nursing was confirmed"),
    RETIRED("办理退休，改为补足养老金差额", "retired: the pension is topped up instead"),
    RELEASED("暂停的情形消除", "what suspended it has ended"),
    ADJUSTED("按年度调整", "adjusted for the year"),
    MOVED("户籍迁移", "the household registration moved"),
    MINIMUM_WAGE_CHANGED("最低工资标准改变", "the minimum wage changed"),
    PENSION_CHANGED("基本养老金改变", "the basic pension changed"),
    FAMILY_CAP("全家合计以限额为止", "the sum of the family reaches the cap of the adjustment"),
    // ends, suspends
    TURNED_18("年满 18 周岁且未完全丧失劳动能力", "turned 18 and is able to work"),
    LEFT_SCHOOL("年满 18 周岁且不再在校学习", "over 18 and no longer at school"),
    EMPLOYED("就业或者参军", "took up work or enlisted"),
    REMARRIED("配偶再婚", "the spouse remarried"),
    ADOPTED("被他人或者组织收养", "was adopted"),
    RECIPIENT_DIED("领取人死亡", "the recipient died"),
    IMPRISONED("服刑期间暂停", "in prison: suspended"),
    WANTED("被通缉期间暂停", "wanted by the police: suspended"),
    RIGHT_LOST("因判处死刑、无期徒刑丧失资格", "the right was lost by a sentence"),
    ABLE_TO_WORK("恢复劳动能力", "is able to work again"),
    RETURNED("职工重新出现", "the officer came back"),
    WAGE_PERIOD_OVER("照发工资期满", "the months in which the wage is paid are over"),
    OFFICER_DIED("职工死亡", "the officer died"),
    OFFICER_RETIRED("职工办理退休", "the officer retired"),
    GRADE_ENDED("不再符合该等级的条件", "the grade no longer gives a right to it"),
    SUITABLE_WORK("用人单位安排了适当工作", "the employer gives suitable work"),
    CONTRACT_ENDED("劳动关系终结", "the employment ended"),
    CARE_ENDED("不再需要生活护理", "nursing is no longer needed"),
    STOPPED("出现停止享受待遇的情形", "a ground to stop benefits arose"),
    // not due
    NOT_SUPPORTED("不是依靠职工生前主要生活来源的人", "did not live mainly on the officer"),
    BELOW_AGE_ABLE_TO_WORK("未达到规定年龄，且未完全丧失劳动能力", "below the age and able to work"),
    OF_AGE("死亡时已年满 18 周岁且有劳动能力", "was 18 or older and able to work"),
    PARENTS_ALIVE("职工父母健在", "the officer's parents are alive"),
    CHILD_ALIVE("职工子女健在且有劳动能力", "the officer's child is alive and able to work"),
    NO_SUCH_RELATION("不在规定的亲属范围内", "not among the relatives that the rule names"),
    NO_WORK_INJURY("未认定为工伤", "not recognised as a work injury"),
    NO_HARDSHIP("生活没有困难，未申请预支", "not in hardship, no advance was asked for"),
    NEARER_RECIPIENTS("有顺序在先的领取人", "there are recipients of an earlier rank"),
    HAS_MEANS("有劳动能力和生活来源，且收入不低于当地平均水平", "has means, and an income not below the local average"),
    NOT_THIS_GRADE("该等级不享受此项", "not for this grade"),
    NOT_ASKED_FOR("本人未提出", "the officer has not asked for it"),
    AT_RETIREMENT("达到退休年龄或者办理退休", "at retirement"),
    DEATH_AFTER_LEAVE("一级至四级停工留薪期满后死亡，不享受此项", "death of grades 1 to 4 after the paid injury leave"),
    OTHER_BRANCH("适用烈士抚恤的另一类规定，二者不兼得", "another branch of the martyr rules applies; they exclude each other"),
    OTHER_SCHEME("遗属选择了另一项待遇，二者不兼得", "the family chose the other scheme; they exclude each other"),
    ON_DUTY("在岗履行职责，不属于见义勇为", "on duty: not an act of courage in the sense of the rule"),
    NO_COURAGE("未认定为见义勇为", "not recognised as an act of courage"),
    NOT_COMMENDED("未获省级表彰", "without a commendation of the province"),
    CAP_REACHED("合计已达限额", "the sum reaches the cap"),
    SECOND_SUBSIDY("多次工伤只按最高等级享受一次", "several injuries: due once, at the highest grade"),
    ADVANCE_NOT_RECLAIMED("决定不退还预支款", "it was decided that the advance is not repaid"),
    THIRD_PARTY_PAID("第三人已经支付", "a third party has paid it"),
    RULE_NOT_CONFIGURED("该项地方规定默认不启用", "this local rule is off unless switched on");

    private final String zh;
    private final String en;

    Reason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Returns the reason in Chinese. */
    public String zh() {
        return zh;
    }

    /** Returns the reason in English. */
    public String en() {
        return en;
    }
}
