import { Text, View } from '@tarojs/components';

export default function Home() {
  return (
    <View>
      <Text>创城通</Text>
    </View>
  );
}
